/** The records' tables by name, and the check that every row passes before it is written. */
import type { Put, Sealing, Table } from '@shared/domain/action';
import { TABLES } from '@shared/domain/records';
import type { RowOfTable } from './journal/journal-body';

type AnyRow = { readonly id: string };

const BY_NAME: ReadonlyMap<string, Table<AnyRow>> = new Map(
  TABLES.map((table): [string, Table<AnyRow>] => [table.name, table as unknown as Table<AnyRow>]),
);

export const TABLE_NAMES: readonly string[] = TABLES.map(({ name }) => name);

/** Which fields of a table are sealed on disk; null: none. */
export function sealingOf(table: string): Sealing<AnyRow> | null {
  return BY_NAME.get(table)?.sealing ?? null;
}

/** The index in the database for a field that may be looked up. */
export function storedIndex(
  table: { readonly sealing: Pick<Sealing<never>, 'lookups'> | null },
  field: string,
): string {
  return table.sealing?.lookups.includes(field) === true ? `lookup.${field}` : field;
}

/** What does not fit, per field; `message` is for a developer. */
export interface RowIssue {
  readonly path: string;
  readonly message: string;
}

/** Empty when the row fits its schema. */
export function rowIssues({ table, row }: RowOfTable): readonly RowIssue[] {
  const known = BY_NAME.get(table);
  if (known === undefined) return [{ path: '', message: `There is no table ${table}.` }];
  const parsed = known.schema.safeParse(row);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
}

/** The row as its schema makes it. A row that does not fit is our own mistake: throws, so that nothing is written. */
export function checkedPut({ table, row }: Put): RowOfTable {
  const known = BY_NAME.get(table);
  if (known === undefined) throw new Error(`An action puts a row in ${table}, which is no record's table.`);
  const parsed = known.schema.safeParse(row);
  if (parsed.success) return { table, row: { ...parsed.data } };
  const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`An action made a row that does not fit ${table}: ${issues.join('; ')}`);
}
