/** The rows that an action changes, as they were and as they are: what is needed to take it back. */
import type { Change } from '@shared/domain/action';
import type { ChangedRow } from '@shared/domain/undo/actions/undo-action';
import { canonicalJson } from '@shared/kernel/hash';
import type { Database } from './database';
import { checkedPut } from './tables';

/** In the order in which the audit log hashes them. Call before the change is written, inside its transaction. */
export async function changedRows(
  database: Database,
  { puts, removals }: Change,
): Promise<readonly ChangedRow[]> {
  const rows: ChangedRow[] = [];
  for (const { table, row } of puts.map(checkedPut)) {
    rows.push({ table, id: row.id, before: await rowNow(database, table, row.id), after: row });
  }
  for (const { table, id } of removals) {
    rows.push({ table, id, before: await rowNow(database, table, id), after: null });
  }
  return rows;
}

async function rowNow(database: Database, table: string, id: string): Promise<ChangedRow['before']> {
  return (await database.table<NonNullable<ChangedRow['before']>, string>(table).get(id)) ?? null;
}

/** Nothing to take back where everything stayed as it was. */
export function changesNothing(rows: readonly ChangedRow[]): boolean {
  return rows.every(({ before, after }) => canonicalJson(before) === canonicalJson(after));
}
