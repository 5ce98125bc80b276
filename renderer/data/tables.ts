/** The records' tables by name, and the check that every row passes before it is written. */
import type { Put, Table } from '@shared/domain/action';
import { TABLES } from '@shared/domain/records';
import type { RowOfTable } from './journal-body';

type AnyRow = { readonly id: string };

const BY_NAME: ReadonlyMap<string, Table<AnyRow>> = new Map(
  TABLES.map((table): [string, Table<AnyRow>] => [table.name, table as unknown as Table<AnyRow>]),
);

export const TABLE_NAMES: readonly string[] = TABLES.map(({ name }) => name);

/** What is wrong with a row, as a developer would read it; null when it fits its schema. */
export function rowProblem({ table, row }: RowOfTable): string | null {
  const known = BY_NAME.get(table);
  if (known === undefined) return `There is no table ${table}.`;
  const parsed = known.schema.safeParse(row);
  if (parsed.success) return null;
  return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
}

/** The row as its schema makes it. A row that does not fit is our own mistake: throws, so that nothing is written. */
export function checkedPut({ table, row }: Put): RowOfTable {
  const known = BY_NAME.get(table);
  if (known === undefined) throw new Error(`An action puts a row in ${table}, which is no record's table.`);
  const parsed = known.schema.safeParse(row);
  if (parsed.success) return { table, row: { ...parsed.data } };
  throw new Error(
    `An action made a row that does not fit ${table}: ${rowProblem({ table, row: { ...row } })}`,
  );
}
