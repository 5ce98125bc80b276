/** The three sections of a `.pb` file as tables of raw text, so that nothing is lost when it is written again. */
import { err, ok, type Result } from '../../kernel/result';
import {
  addError,
  isFull,
  noProblems,
  type PabulibError,
  type PabulibSection,
  type Problems,
} from './problem';
import { type PabulibRecord, recordsOf } from './records';

export interface PabulibTable {
  /** The header row. */
  readonly columns: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly PabulibRecord[];
}

export interface PabulibTables {
  readonly meta: PabulibTable;
  readonly projects: PabulibTable;
  readonly votes: PabulibTable;
}

const SECTIONS: readonly PabulibSection[] = ['META', 'PROJECTS', 'VOTES'];
const REQUIRED_COLUMNS: Record<PabulibSection, readonly string[]> = {
  META: ['key', 'value'],
  PROJECTS: ['project_id', 'cost'],
  VOTES: ['voter_id', 'vote'],
};

/** Far above any real vote; a file of mere rubbish must not fill the memory. */
const ROW_LIMITS: Record<PabulibSection, number> = { META: 1000, PROJECTS: 20_000, VOTES: 1_000_000 };

interface OpenTable {
  readonly section: PabulibSection;
  header: PabulibRecord | null;
  readonly rows: PabulibRecord[];
}

export function readTables(text: string): Result<PabulibTables, PabulibError[]> {
  const opened: OpenTable[] = [];
  const problems = noProblems();
  for (const record of recordsOf(text)) {
    if (!record.ok) return err([...problems.errors, record.error]);
    const fault = takeRecord(opened, record.value);
    if (fault !== null) return err([...problems.errors, fault]);
    checkLength(opened.at(-1), record.value, problems);
    if (isFull(problems)) break;
  }
  if (opened.length === 0 && problems.errors.length === 0)
    return err([{ code: 'empty', line: null, field: null }]);
  const missing = SECTIONS[opened.length];
  if (missing !== undefined)
    addError(problems, { code: 'sectionMissing', line: null, field: null, section: missing });
  const [meta, projects, votes] = opened.map((table) => closeTable(table, problems));
  if (problems.errors.length > 0 || !meta || !projects || !votes) return err(problems.errors);
  return ok({ meta, projects, votes });
}

/** Puts a record where it belongs; a section out of place makes all that follows meaningless. */
function takeRecord(opened: OpenTable[], record: PabulibRecord): PabulibError | null {
  const open = opened.at(-1);
  const section = sectionNamed(record);
  const expected = SECTIONS[opened.length];
  if (section === null && open !== undefined) {
    const limit = ROW_LIMITS[open.section];
    if (open.rows.length >= limit)
      return { code: 'tooManyRows', line: record.line, field: null, section: open.section, limit };
    if (open.header === null) open.header = record;
    else open.rows.push(record);
    return null;
  }
  if (section === null || section !== expected)
    return {
      code: 'sectionExpected',
      line: record.line,
      field: null,
      expected: expected ?? 'VOTES',
      found: (record.cells[0] ?? '').trim().slice(0, 40),
    };
  opened.push({ section, header: null, rows: [] });
  return null;
}

function sectionNamed({ cells }: PabulibRecord): PabulibSection | null {
  if (cells.length !== 1) return null;
  const word = (cells[0] ?? '').trim().toUpperCase();
  return SECTIONS.find((section) => section === word) ?? null;
}

function checkLength(open: OpenTable | undefined, { line, cells }: PabulibRecord, problems: Problems): void {
  const columns = open?.header?.cells.length ?? cells.length;
  if (cells.length > columns)
    addError(problems, { code: 'rowTooLong', line, field: null, cells: cells.length, columns });
}

function closeTable({ section, header, rows }: OpenTable, problems: Problems): PabulibTable | null {
  if (header === null) {
    addError(problems, { code: 'headerMissing', line: null, field: null, section });
    return null;
  }
  const names = header.cells.map(columnName);
  const place = { line: header.line, section };
  for (const column of REQUIRED_COLUMNS[section])
    if (!names.includes(column))
      addError(problems, { code: 'columnMissing', field: column, column, ...place });
  const seen = new Set<string>();
  for (const column of names) {
    if (seen.has(column)) addError(problems, { code: 'columnTwice', field: column, column, ...place });
    seen.add(column);
  }
  return { columns: header.cells, headerLine: header.line, rows };
}

function columnName(cell: string): string {
  return cell.trim().toLowerCase();
}

/** Reads a column by its name, trimmed; empty where a row is short or the column is not there. */
export function columnOf(table: PabulibTable, name: string): (row: PabulibRecord) => string {
  const index = table.columns.findIndex((column) => columnName(column) === name);
  return (row) => (row.cells[index] ?? '').trim();
}

export function hasColumn(table: PabulibTable, name: string): boolean {
  return table.columns.some((column) => columnName(column) === name);
}
