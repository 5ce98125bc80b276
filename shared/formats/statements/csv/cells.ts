/** Cells of the CSV files of banks: rows by the names of their columns, amounts and days in the forms that occur. */
import type { Day } from '../../../kernel/dates';
import type { Cents } from '../../../kernel/money';
import { type CsvForm, type CsvRow, readCsvRows } from '../../csv';
import { amountAt, dayAt, dayIn, type Reading, refuse } from '../reading';

/** A row of which each cell is asked for by a name. */
export interface NamedRow {
  readonly line: number;
  /** Without spaces around it; empty where the column is not there. */
  readonly text: (column: string) => string;
}

export interface NamedTable {
  /** Lower case. */
  readonly columns: readonly string[];
  readonly rows: readonly NamedRow[];
}

/** No rows after a refusal. Lines without any text are passed over. */
export function rowsIn(reading: Reading, text: string, form: CsvForm): CsvRow[] {
  const read = readCsvRows(text, form);
  if (read.ok) return read.value.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const { code, line } = read.error;
  refuse(reading, line, { code: code === 'csv.quoteNotClosed' ? 'quoteNotClosed' : 'textAfterQuote' });
  return [];
}

/** The first row names the columns. */
export function withHeader(reading: Reading, rows: readonly CsvRow[]): NamedTable {
  const [header, ...rest] = rows;
  const columns = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  return { columns, rows: namedRows(reading, rest, columns) };
}

/** Every row must have a cell for each column, and none besides. */
export function namedRows(reading: Reading, rows: readonly CsvRow[], columns: readonly string[]): NamedRow[] {
  const places = new Map(columns.map((column, place) => [column, place]));
  for (const { line, cells } of rows) {
    if (cells.length === columns.length) continue;
    refuse(reading, line, { code: 'rowLength', cells: cells.length, columns: columns.length });
    return [];
  }
  return rows.map(({ line, cells }) => ({
    line,
    text: (column) => (cells[places.get(column) ?? -1] ?? '').trim(),
  }));
}

/** The name that this file has for a column, of those that occur. */
export function columnOf(columns: readonly string[], ...names: readonly string[]): string {
  return names.find((name) => columns.includes(name)) ?? '';
}

const POINTS_BETWEEN_THOUSANDS = /^[+-]?\d{1,3}(\.\d{3})+(,\d{1,2})?$/;
const COMMAS_BETWEEN_THOUSANDS = /^[+-]?\d{1,3}(,\d{3})+\.\d{1,2}$/;

/** `1.234,50`, `1234,50`, `1234.50`, `+50,00`, `2500` */
export function amountCell(reading: Reading, row: NamedRow, column: string): Cents {
  const written = row.text(column);
  const spot = { line: row.line, field: column };
  if (POINTS_BETWEEN_THOUSANDS.test(written)) {
    return amountAt(reading, { ...spot, text: written.replaceAll('.', '') }, ',');
  }
  if (COMMAS_BETWEEN_THOUSANDS.test(written)) {
    return amountAt(reading, { ...spot, text: written.replaceAll(',', '') }, '.');
  }
  return amountAt(reading, { ...spot, text: written }, written.includes(',') ? ',' : '.');
}

const DAY_FORMS = ['iso', 'yyyymmdd', 'dd-mm-yyyy'] as const;

export function dayCell(reading: Reading, row: NamedRow, column: string): Day {
  const text = row.text(column);
  const form = DAY_FORMS.find((each) => dayIn(reading, text, each) !== null) ?? 'iso';
  return dayAt(reading, { line: row.line, field: column, text }, form);
}

/** null where it is empty. */
export function dayCellOrNone(reading: Reading, row: NamedRow, column: string): Day | null {
  return row.text(column) === '' ? null : dayCell(reading, row, column);
}

export function orNone(text: string): string | null {
  const bare = text.trim();
  return bare === '' ? null : bare;
}

/** Without spaces and dots. */
export function accountCell(text: string): string {
  return text.replace(/[\s.]/g, '').toUpperCase();
}
