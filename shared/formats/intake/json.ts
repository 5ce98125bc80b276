/** JSON from elsewhere, not nested so deep that whoever walks through it falls over. */
import { err, ok, type Result } from '../../kernel/result';

/** Our own records have about six. */
const MOST_DEPTH = 64;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

export function readJson(text: string): Result<unknown, 'notJson' | 'tooDeep'> {
  if (isTooDeep(text)) return err('tooDeep');
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return err('notJson');
  }
}

/** null for what cannot be read: for readers whose schema refuses that. */
export function jsonValueIn(text: string): unknown {
  const read = readJson(text);
  return read.ok ? read.value : null;
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(text, at);
    else if (unit === 0x7b || unit === 0x5b) depth += 1;
    else if (unit === 0x7d || unit === 0x5d) depth -= 1;
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}

/** Of the closing quote, or the text's end. */
function endOfString(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at > 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at < 0 ? text.length : at;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
  return slashes % 2 === 1;
}
