/** Checks for actions that may be taken back: that nothing but the rows counts, and the rows of one table as they go back. */
import type { RowBack, Table, UndoCheck } from './action';

/** Nothing has to hold besides the rows themselves. */
export const onlyRows: UndoCheck = async () => null;

/** The rows of one table as they go back; those that go away are not among them. */
export function goingBack<Row extends { readonly id: string }>(
  { name, schema }: Table<Row>,
  rows: readonly RowBack[],
): Row[] {
  return rows.flatMap(({ table, row }) => (table === name && row !== null ? [schema.parse(row)] : []));
}
