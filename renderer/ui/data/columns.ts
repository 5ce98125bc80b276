/** What a table shows: columns that know how to make a cell and how to sort. */
import type { ReactNode } from 'react';

export type Column<Row> = {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** `end` for amounts and figures. */
  readonly align?: 'start' | 'end';
  /** What to sort on; without it the column does not sort. Amounts as numbers, days as their text. */
  readonly sortBy?: (row: Row) => string | number;
  /** Share of the width that this column may grow to; 1 when left out. */
  readonly grow?: number;
  /** Least width in rem in a long list, which then scrolls sideways rather than cut its cells; 5 when left out. */
  readonly least?: number;
  /** In the foot of a `PlainTable`: the total of the column. */
  readonly total?: ReactNode;
};

export type SortOrder = { readonly column: string; readonly direction: 'ascending' | 'descending' };

/** Sorted rows; equal ones keep their order, so that sorting twice says both. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: SortOrder | null,
): readonly Row[] {
  const sortBy = columns.find((column) => column.id === order?.column)?.sortBy;
  if (order === null || sortBy === undefined) return rows;
  const sign = order.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => sign * compare(sortBy(one), sortBy(other)));
}

const collator = new Intl.Collator('nl-NL', { numeric: true });

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}
