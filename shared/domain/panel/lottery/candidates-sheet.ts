/** Candidates out of a spreadsheet: one column with a number, and a column for each thing to divide by (L4). */
import type { SheetRow } from '../../funds/opening-sheet';
import { Candidate } from './lottery-file';

export const MOST_STRATA = 6;

/** Places of columns, from 0. */
export interface CandidateColumns {
  readonly number: number | null;
  readonly strata: readonly number[];
}

export type CandidateIssueCode = 'noNumber' | 'notANumber' | 'twice' | 'noValue' | 'tooLong';

export interface CandidateIssue {
  readonly line: number;
  readonly code: CandidateIssueCode;
  /** As it stands in the file; the head of the column where a value is missing. */
  readonly text: string;
}

export interface CandidatesFound {
  readonly candidates: readonly Candidate[];
  readonly issues: readonly CandidateIssue[];
}

const NUMBER_HEAD = /^(nummer|nr\.?|no\.?|number|id|code|kandidaat|candidate|volgnummer)$/i;
const NAME_HEAD =
  /naam|name|mail|tel|adres|address|straat|street|geboren|birth|postcode|postal|opmerking|remark/i;

/** The column that seems to be the number; the others that hold few different values, which names do not. */
export function guessCandidateColumns(
  header: readonly string[],
  rows: readonly SheetRow[],
): CandidateColumns {
  const number = header.findIndex((head) => NUMBER_HEAD.test(head));
  const strata = header.flatMap((head, column) => {
    const values = new Set(rows.map(({ cells }) => cells[column] ?? ''));
    const isGroup = values.size >= 2 && values.size <= 30 && values.size * 2 <= rows.length;
    return column !== number && isGroup && !NAME_HEAD.test(head) ? [column] : [];
  });
  return { number: number < 0 ? null : number, strata: strata.slice(0, MOST_STRATA) };
}

export function candidatesOfSheet(
  header: readonly string[],
  rows: readonly SheetRow[],
  { number, strata }: CandidateColumns,
): CandidatesFound {
  if (number === null) return { candidates: [], issues: [] };
  const candidates: Candidate[] = [];
  const issues: CandidateIssue[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of rows) {
    const id = cells[number] ?? '';
    const values = strata.map((column) => cells[column] ?? '');
    const empty = strata.find((column) => (cells[column] ?? '') === '');
    const long = values.find((value) => value.length > 60);
    if (id === '') issues.push({ line, code: 'noNumber', text: '' });
    else if (!Candidate.shape.id.safeParse(id).success) issues.push({ line, code: 'notANumber', text: id });
    else if (seen.has(id)) issues.push({ line, code: 'twice', text: id });
    else if (empty !== undefined) issues.push({ line, code: 'noValue', text: header[empty] ?? '' });
    else if (long !== undefined) issues.push({ line, code: 'tooLong', text: long.slice(0, 60) });
    else candidates.push({ id, values });
    seen.add(id);
  }
  return { candidates, issues };
}
