/**
 * What an XML file must pass before any parser sees it: no DOCTYPE or entities of its own, not too large, not nested
 * too deep. A parser that grows entities can be made to fill the memory from a file of a few kilobytes.
 */
import { err, ok, type Result } from '../../kernel/result';
import { textOfUnits } from '../../kernel/utf8';
import { type IntakeProblem, intakeProblem } from './problem';
import { type ConfirmedEncoding, lineAt, plainText } from './text';

const MEGABYTE = 1_000_000;
/** Fifty thousand entries of the bank that writes most (2.7 kB each); a statement of a year has a few megabytes. */
const MOST_MEGABYTES = 150;
/** A statement has about fifteen. */
export const MOST_DEPTH = 100;
/** UTF-16 units of one tag with its attributes. */
const LONGEST_TAG = 65_536;
const LONGEST_DECLARATION = 200;

/** The text of an XML file that may be parsed. The encoding that it names itself counts as confirmed. */
export function xmlText(bytes: Uint8Array): Result<string, IntakeProblem> {
  if (bytes.length > MOST_MEGABYTES * MEGABYTE) {
    const megabytes = Math.ceil(bytes.length / MEGABYTE);
    return err(intakeProblem('intake.tooLarge', { megabytes, limit: MOST_MEGABYTES }));
  }
  const encoding = encodingNamedIn(bytes);
  if (!encoding.ok) return encoding;
  const read = plainText(bytes, encoding.value);
  if (!read.ok) return read;
  const problem = gateProblem(read.value.text);
  return problem === null ? ok(read.value.text) : err(problem);
}

/** Others than these are not used by banks, and some can hide a tag from a reader that looks for one. */
function encodingNamedIn(bytes: Uint8Array): Result<ConfirmedEncoding, IntakeProblem> {
  const head = textOfUnits(bytes.subarray(0, LONGEST_DECLARATION)).replaceAll('\0', '');
  const named = /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(head)?.[1] ?? 'utf-8';
  if (/^(utf-8|utf8|utf-16|utf-16le|utf-16be|us-ascii|ascii)$/i.test(named)) return ok(null);
  if (/^(iso-8859-1|latin1|windows-1252|cp1252)$/i.test(named)) return ok('windows-1252');
  return err(intakeProblem('intake.encodingUnknown', { encoding: named.slice(0, 40) }));
}

/** null: a parser may have it. Goes through the text once; whether tags close each other is for the parser. */
export function gateProblem(text: string): IntakeProblem | null {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const mark = markAt(text, at);
    if (mark === 'doctype') return intakeProblem('intake.doctype', { line: lineAt(text, at) });
    if (mark === null) return intakeProblem('intake.notXml', { line: lineAt(text, at) });
    depth += mark.deeper;
    if (depth < 0) return intakeProblem('intake.notXml', { line: lineAt(text, at) });
    if (depth > MOST_DEPTH) {
      return intakeProblem('intake.tooDeep', { line: lineAt(text, at), limit: MOST_DEPTH });
    }
    at = mark.end;
  }
  return null;
}

interface Mark {
  readonly end: number;
  readonly deeper: -1 | 0 | 1;
}

/** What begins at a `<`; null where it never ends. */
function markAt(text: string, at: number): Mark | 'doctype' | null {
  if (text.startsWith('<!--', at)) return closedBy(text, at + 4, '-->');
  if (text.startsWith('<![CDATA[', at)) return closedBy(text, at + 9, ']]>');
  if (text.startsWith('<!', at)) return 'doctype';
  if (text.startsWith('<?', at)) return closedBy(text, at + 2, '?>');
  const end = endOfTag(text, at);
  if (end === null) return null;
  if (text[at + 1] === '/') return { end, deeper: -1 };
  return { end, deeper: text[end - 2] === '/' ? 0 : 1 };
}

function closedBy(text: string, from: number, close: string): Mark | null {
  const end = text.indexOf(close, from);
  return end < 0 ? null : { end: end + close.length, deeper: 0 };
}

/** A `>` inside an attribute's quotes does not end a tag. */
function endOfTag(text: string, at: number): number | null {
  const last = Math.min(text.length, at + LONGEST_TAG);
  let quote = '';
  for (let next = at + 1; next < last; next += 1) {
    const character = text[next] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return next + 1;
    else if (character === '<') return null;
  }
  return null;
}
