/** Text to UTF-8 bytes and back, strictly; the platform's own coder is not there in every place that counts. */
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { err, ok, type Result } from './result';

/** The line, from 1, of the first byte that is not UTF-8. */
export interface NotUtf8 {
  readonly line: number;
}

const CHUNK = 8192;
const LINE_FEED = 0x0a;

export function encodeUtf8(text: string): Uint8Array {
  return utf8ToBytes(text);
}

/** Each a UTF-16 unit, at most some ten thousand: spread out as arguments they take eight times as long. */
export function textOfUnits(units: Uint8Array | Uint16Array): string {
  return String(Reflect.apply(String.fromCharCode, null, units));
}

/** A byte order mark at the start is left out. Stops at the first wrong byte. */
export function decodeUtf8(bytes: Uint8Array): Result<string, NotUtf8> {
  const parts: string[] = [];
  const units = new Uint16Array(Math.min(CHUNK, bytes.length) + 2);
  let filled = 0;
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      units[filled] = lead;
      filled += 1;
      at += 1;
    } else {
      const sequence = readSequence(bytes, at);
      if (sequence === null) return err({ line: lineOf(bytes, at) });
      filled = put(units, filled, sequence.codePoint);
      at += sequence.length;
    }
    if (filled >= CHUNK) {
      parts.push(textOfUnits(units.subarray(0, filled)));
      filled = 0;
    }
  }
  parts.push(textOfUnits(units.subarray(0, filled)));
  return ok(parts.join(''));
}

function put(units: Uint16Array, at: number, codePoint: number): number {
  if (codePoint < 0x10000) {
    units[at] = codePoint;
    return at + 1;
  }
  units[at] = 0xd800 + ((codePoint - 0x10000) >> 10);
  units[at + 1] = 0xdc00 + ((codePoint - 0x10000) & 0x3ff);
  return at + 2;
}

/** One character of two to four bytes; null for an overlong form, half a surrogate pair or a byte out of place. */
function readSequence(bytes: Uint8Array, at: number): { codePoint: number; length: number } | null {
  const lead = bytes[at] as number;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return null;
  let codePoint = lead & (0x7f >> length);
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next];
    if (byte === undefined || (byte & 0xc0) !== 0x80) return null;
    codePoint = (codePoint << 6) | (byte & 0x3f);
  }
  const smallest = length === 4 ? 0x10000 : length === 3 ? 0x800 : 0x80;
  const isHalfPair = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return codePoint < smallest || codePoint > 0x10ffff || isHalfPair ? null : { codePoint, length };
}

function lineOf(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let at = 0; at < end; at += 1) if (bytes[at] === LINE_FEED) line += 1;
  return line;
}
