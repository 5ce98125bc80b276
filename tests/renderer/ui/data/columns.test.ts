import { type Column, sortRows } from '@renderer/ui/data/columns';
import { describe, expect, it } from 'vitest';

type Row = { readonly name: string; readonly amount: number };

const rows: readonly Row[] = [
  { name: 'plan 10', amount: 5 },
  { name: 'Éénheid', amount: 5 },
  { name: 'plan 9', amount: 1 },
];
const columns: readonly Column<Row>[] = [
  { id: 'name', label: 'Naam', cell: (row) => row.name, sortBy: (row) => row.name },
  { id: 'amount', label: 'Bedrag', cell: (row) => row.amount, sortBy: (row) => row.amount },
  { id: 'free', label: 'Vrij', cell: () => null },
];
const names = (order: Parameters<typeof sortRows<Row>>[2]) =>
  sortRows(rows, columns, order).map((row) => row.name);

describe('sorting a list', () => {
  it.each([
    ['nothing is sorted at first', null, ['plan 10', 'Éénheid', 'plan 9']],
    [
      'names by the alphabet, figures in them as figures',
      { column: 'name', direction: 'ascending' },
      ['Éénheid', 'plan 9', 'plan 10'],
    ],
    [
      'amounts downwards, equal ones in the order they had',
      { column: 'amount', direction: 'descending' },
      ['plan 10', 'Éénheid', 'plan 9'],
    ],
    [
      'a column that does not sort',
      { column: 'free', direction: 'ascending' },
      ['plan 10', 'Éénheid', 'plan 9'],
    ],
  ] as const)('%s', (_, order, expected) => {
    expect(names(order)).toEqual(expected);
  });
});
