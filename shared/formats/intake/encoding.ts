/** Which alphabet the bytes of a text are in: by its mark, as UTF-8 where every byte fits, else as Windows text if a person agrees. */
import { err, ok, type Result } from '../../kernel/result';
import { decodeUtf8, textOfUnits } from '../../kernel/utf8';
import { type IntakeProblem, intakeProblem, type PreviewLine } from './problem';
import { decodeWindows1252, isWindows1252 } from './windows-1252';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Enough to see whether accents read well. */
const SHOWN_LINES = 5;
const SHOWN_LENGTH = 120;
const LINE_FEED = 0x0a;

/** `confirmed`: what a person said of a file that is no UTF-8. A mark at the start is left out. */
export function decodeText(
  bytes: Uint8Array,
  confirmed: 'windows-1252' | null,
): Result<DecodedText, IntakeProblem> {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, 'utf-16be');
  const utf8 = decodeUtf8(bytes);
  if (utf8.ok) return ok({ text: utf8.value, encoding: 'utf-8' });
  const hasMark = first === 0xef && second === 0xbb && bytes[2] === 0xbf;
  if (hasMark || !isWindows1252(bytes)) return err(intakeProblem('intake.notText', utf8.error));
  if (confirmed === null) return err(unsure(bytes, utf8.error.line));
  return ok({ text: decodeWindows1252(bytes), encoding: 'windows-1252' });
}

function decodeUtf16(
  bytes: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
): Result<DecodedText, IntakeProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  const CHUNK = 8192;
  for (let at = 2; at + 1 < bytes.length; at += 2 * CHUNK) {
    const length = Math.min(CHUNK, Math.floor((bytes.length - at) / 2));
    const units = Uint16Array.from({ length }, (_, index) =>
      view.getUint16(at + 2 * index, encoding === 'utf-16le'),
    );
    parts.push(textOfUnits(units));
  }
  const text = parts.join('');
  const half = text.search(/\p{Cs}/u);
  const isWhole = bytes.length % 2 === 0 && half < 0;
  const before = half < 0 ? text : text.slice(0, half);
  return isWhole
    ? ok({ text, encoding })
    : err(intakeProblem('intake.notText', { line: before.split('\n').length }));
}

/** Shows the lines that hold a character on which the two readings differ. */
function unsure(bytes: Uint8Array, firstLine: number): IntakeProblem {
  const preview: PreviewLine[] = [];
  let lines = 0;
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    const differs = bytes.subarray(start, end).findIndex((byte) => byte >= 0x80);
    if (differs >= 0) {
      lines += 1;
      if (preview.length < SHOWN_LINES) {
        preview.push({ line, text: around(bytes.subarray(start, end), differs) });
      }
    }
    start = end + 1;
    line += 1;
  }
  return intakeProblem('intake.encodingUnsure', { line: firstLine, lines, preview });
}

/** The part of a long line that holds the character. */
function around(line: Uint8Array, at: number): string {
  const from = Math.max(0, Math.min(at - SHOWN_LENGTH / 2, line.length - SHOWN_LENGTH));
  return decodeWindows1252(line.subarray(from, from + SHOWN_LENGTH)).trim();
}
