/** The rows that an action changes, as they were and as they are: what is needed to take it back. */
import type { Change } from '@shared/domain/action';
import type { ChangedRow } from '@shared/domain/undo/actions/undo-action';
import { canonicalJson } from '@shared/kernel/hash';
import type { ReadableStore } from './reader';
import { openRow } from './sealing/sealed-row';
import { checkedPut } from './tables';

/** In the order in which the audit log hashes them. Call before the change is written, inside its transaction. */
export async function changedRows(
  store: ReadableStore,
  { puts, removals }: Change,
): Promise<readonly ChangedRow[]> {
  const rows: ChangedRow[] = [];
  for (const { table, row } of puts.map(checkedPut)) {
    rows.push({ table, id: row.id, before: await rowNow(store, table, row.id), after: row });
  }
  for (const { table, id } of removals) {
    rows.push({ table, id, before: await rowNow(store, table, id), after: null });
  }
  return rows;
}

async function rowNow(
  { database, vault }: ReadableStore,
  table: string,
  id: string,
): Promise<ChangedRow['before']> {
  const row = await database.table<NonNullable<ChangedRow['before']>, string>(table).get(id);
  return row === undefined ? null : openRow(vault, { table, row });
}

/** Nothing to take back where everything stayed as it was. */
export function changesNothing(rows: readonly ChangedRow[]): boolean {
  return rows.every(({ before, after }) => canonicalJson(before) === canonicalJson(after));
}
