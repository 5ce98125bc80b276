/**
 * CSV as RFC 4180 has it, with commas: written so that no spreadsheet runs a cell as a formula, read strictly.
 */
import { err, ok, type Result } from '../kernel/result';

/** A string is text and is guarded; `exact` is a figure in its final form, such as an amount with two decimals. */
export type CsvCell = string | number | boolean | null | { readonly exact: string };

/** Starts that a spreadsheet may take for a formula (OWASP ASVS 1.2.10), full-width forms included. */
const FORMULA_START = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** A line that psql takes for the end of the file, also between quotes (up to PostgreSQL 17). */
const END_OF_COPY = /^\\\.$/gm;

/** Text that looks like a formula or like the end of a file gets an apostrophe in front; numbers stay numbers. */
function guarded(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.exact;
  if (typeof cell !== 'string') return String(cell);
  const text = cell.replace(END_OF_COPY, "'\\.");
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines end in CR LF, the last one too. */
export function writeCsv(header: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  const lines = [header.map(quoted).join(',')];
  for (const row of rows) lines.push(row.map((cell) => quoted(guarded(cell))).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

export interface CsvProblem {
  readonly code: 'csv.quoteNotClosed' | 'csv.textAfterQuote' | 'csv.wrongNumberOfCells' | 'csv.empty';
  /** The line in the file, counted from 1. */
  readonly line: number;
}

export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** How a file is written that is not ours: `quote` null where a quotation mark is text like any other. */
export interface CsvForm {
  readonly separator: ',' | ';' | '\t';
  readonly quote: '"' | null;
}

const COMMAS: CsvForm = { separator: ',', quote: '"' };

interface Cursor {
  readonly text: string;
  readonly form: CsvForm;
  at: number;
  line: number;
}

/** Every row must have as many cells as the header. Takes time in proportion to the text. */
export function readCsv(text: string): Result<CsvTable, CsvProblem> {
  const rows = readCsvRows(text, COMMAS);
  if (!rows.ok) return rows;
  const [header, ...rest] = rows.value;
  if (header === undefined) return err({ code: 'csv.empty', line: 1 });
  const other = rest.find(({ cells }) => cells.length !== header.cells.length);
  return other === undefined
    ? ok({ header: header.cells, rows: rest })
    : err({ code: 'csv.wrongNumberOfCells', line: other.line });
}

/** Every row, the first one too, whatever number of cells it has. */
export function readCsvRows(text: string, form: CsvForm): Result<CsvRow[], CsvProblem> {
  const cursor: Cursor = { text, form, at: text.startsWith('\uFEFF') ? 1 : 0, line: 1 };
  const rows: CsvRow[] = [];
  while (cursor.at < text.length) {
    const line = cursor.line;
    const cells = readRow(cursor);
    if (!cells.ok) return cells;
    rows.push({ line, cells: cells.value });
  }
  return ok(rows);
}

function readRow(cursor: Cursor): Result<string[], CsvProblem> {
  const { text, form } = cursor;
  const cells: string[] = [];
  for (;;) {
    const cell = text[cursor.at] === form.quote ? readQuoted(cursor) : ok(readBare(cursor));
    if (!cell.ok) return cell;
    cells.push(cell.value);
    if (text[cursor.at] === form.separator) {
      cursor.at += 1;
      continue;
    }
    if (cursor.at < text.length && text[cursor.at] !== '\n' && text[cursor.at] !== '\r') {
      return err({ code: 'csv.textAfterQuote', line: cursor.line });
    }
    if (text[cursor.at] === '\r') cursor.at += 1;
    if (text[cursor.at] === '\n') cursor.at += 1;
    cursor.line += 1;
    return ok(cells);
  }
}

function readBare(cursor: Cursor): string {
  const { text, form } = cursor;
  const start = cursor.at;
  const ends = `${form.separator}\r\n`;
  while (cursor.at < text.length && !ends.includes(text[cursor.at] ?? '')) cursor.at += 1;
  return text.slice(start, cursor.at);
}

function readQuoted(cursor: Cursor): Result<string, CsvProblem> {
  const { text } = cursor;
  const opened = cursor.line;
  const parts: string[] = [];
  cursor.at += 1;
  for (;;) {
    const end = text.indexOf('"', cursor.at);
    if (end < 0) return err({ code: 'csv.quoteNotClosed', line: opened });
    const part = text.slice(cursor.at, end);
    cursor.line += part.split('\n').length - 1;
    parts.push(part);
    cursor.at = end + 1;
    if (text[cursor.at] !== '"') return ok(parts.join('"'));
    cursor.at += 1;
  }
}
