/** A sheet that any spreadsheet saved as CSV: its column heads and the lines below, whichever separator it has. */
import { err, ok, type Result } from '../kernel/result';
import { type CsvForm, type CsvRow, readCsvRows } from './csv';
import { admit } from './intake/admit';
import type { IntakeProblem } from './intake/problem';
import { type ConfirmedEncoding, plainText } from './intake/text';

export interface Sheet {
  /** One per column, in the order of the file; empty where a column has no head. */
  readonly header: readonly string[];
  /** Each with as many cells as there are heads; lines with nothing in them are left out. */
  readonly rows: readonly CsvRow[];
}

/** Code -> what its words need to know; lines are counted from 1. */
export interface SheetProblems {
  'sheet.quoteNotClosed': { readonly line: number };
  'sheet.textAfterQuote': { readonly line: number };
  /** More cells than there are heads. */
  'sheet.tooManyCells': { readonly line: number; readonly columns: number };
  'sheet.noLines': Readonly<Record<never, never>>;
  'sheet.tooManyLines': { readonly limit: number };
}

export type SheetProblem =
  | IntakeProblem
  | {
      [Code in keyof SheetProblems]: { readonly code: Code; readonly params: SheetProblems[Code] };
    }[keyof SheetProblems];

/** Far more than anybody wrote by hand. */
export const MOST_LINES = 5000;

const SEPARATORS = [';', ',', '\t'] as const;

/** The first line with anything in it holds the heads. */
export function readSheet(bytes: Uint8Array, confirmed: ConfirmedEncoding): Result<Sheet, SheetProblem> {
  const kind = admit('sheet', bytes);
  if (!kind.ok) return kind;
  const plain = plainText(bytes, confirmed);
  if (!plain.ok) return plain;
  const { text } = plain.value;
  const all = readCsvRows(text, formOf(text));
  if (!all.ok) {
    const { code, line } = all.error;
    const isOpen = code === 'csv.quoteNotClosed';
    return err({ code: isOpen ? 'sheet.quoteNotClosed' : 'sheet.textAfterQuote', params: { line } });
  }
  const [head, ...rows] = all.value
    .map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (head === undefined || rows.length === 0) return err({ code: 'sheet.noLines', params: {} });
  if (rows.length > MOST_LINES) return err({ code: 'sheet.tooManyLines', params: { limit: MOST_LINES } });
  const header = withoutEmptyEnd(head.cells);
  const whole: CsvRow[] = [];
  for (const { line, cells } of rows) {
    const filled = withoutEmptyEnd(cells);
    if (filled.length > header.length) {
      return err({ code: 'sheet.tooManyCells', params: { line, columns: header.length } });
    }
    whole.push({ line, cells: header.map((_, column) => cells[column] ?? '') });
  }
  return ok({ header, rows: whole });
}

/** The separator of which the first line has most: no head of a column holds as many of another. */
function formOf(text: string): CsvForm {
  const [first = ''] = text.trimStart().split(/[\r\n]/, 1);
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (separator: string) => bare.split(separator).length;
  const separator = SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best));
  return { separator, quote: '"' };
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
