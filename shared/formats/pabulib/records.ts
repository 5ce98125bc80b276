/**
 * Splits the text of a `.pb` file into records: cells between `;`, a cell between `"` where it holds one of these
 * or a line end, a quote inside doubled. Written here because it must give line numbers and stop at the first fault.
 */
import { err, ok, type Result } from '../../kernel/result';
import type { PabulibError } from './problem';

export interface PabulibRecord {
  /** From 1; the first line where a quoted cell runs over several. */
  readonly line: number;
  /** As written, without the quotes around them; spaces are kept. */
  readonly cells: readonly string[];
}

const MAXIMUM_RECORD = 1_000_000;

/** Lines without anything on them are passed over. The last value is the fault at which reading ended, if any. */
export function* recordsOf(text: string): Generator<Result<PabulibRecord, PabulibError>, void, void> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const end = endOfLine(text, at);
    if (end - at > MAXIMUM_RECORD) return yield err({ code: 'lineTooLong', line, field: null });
    const bare = text.slice(at, text[end - 1] === '\r' ? end - 1 : end);
    if (!bare.includes('"')) {
      if (bare.trim() !== '') yield ok({ line, cells: bare.split(';') });
      at = end + 1;
      line += 1;
      continue;
    }
    const read = quotedRecord(text, at, line);
    if (!read.ok) return yield read;
    yield ok({ line, cells: read.value.cells });
    at = read.value.next;
    line += read.value.lines;
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

interface QuotedRecord {
  readonly cells: readonly string[];
  readonly next: number;
  readonly lines: number;
}

function quotedRecord(text: string, start: number, line: number): Result<QuotedRecord, PabulibError> {
  const cells: string[] = [];
  let at = start;
  let lines = 1;
  for (;;) {
    let end = at;
    if (text[at] === '"') {
      const opened = line + lines - 1;
      const close = closingQuote(text, at);
      if (close === null) return err({ code: 'quoteNotClosed', line: opened, field: null });
      const cell = text.slice(at + 1, close).replaceAll('""', '"');
      const newLines = cell.split('\n').length - 1;
      end = endOfCell(text, close + 1);
      // Over more lines the fault is mostly at the start: a quote that was never closed has met the next one.
      const code = newLines > 0 ? 'quoteNotClosed' : 'textAfterQuote';
      if (text.slice(close + 1, end).trim() !== '') return err({ code, line: opened, field: null });
      cells.push(cell);
      lines += newLines;
    } else {
      end = endOfCell(text, at);
      const isLast = text[end] !== ';';
      cells.push(text.slice(at, isLast && text[end - 1] === '\r' ? end - 1 : end));
    }
    if (text[end] !== ';') return ok({ cells, next: end + 1, lines });
    at = end + 1;
  }
}

function endOfCell(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== ';' && text[end] !== '\n') end += 1;
  return end;
}

/** Null when there is none within reach. */
function closingQuote(text: string, open: number): number | null {
  let at = open + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || quote - open > MAXIMUM_RECORD) return null;
    if (text[quote + 1] !== '"') return quote;
    at = quote + 2;
  }
}
