/** Columns that lists are mostly made of. */
import { countColumn, dayColumn, moneyColumn, textColumn } from '@renderer/ui/data/column-kinds';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { expect, test } from 'vitest';

const row = { name: 'Geveltuinen', plans: 3, asked: cents(60_000), day: '2026-02-01' as Day };
const shape = { id: 'kolom', label: 'Kolom', grow: 2 };

test.each([
  { what: 'a text', column: textColumn<typeof row>({ ...shape, of: ({ name }) => name }), sorts: row.name },
  { what: 'a figure', column: countColumn<typeof row>({ ...shape, of: ({ plans }) => plans }), sorts: 3 },
  { what: 'a day', column: dayColumn<typeof row>({ ...shape, of: ({ day }) => day }), sorts: row.day },
  { what: 'money', column: moneyColumn<typeof row>({ ...shape, of: ({ asked }) => asked }), sorts: 60_000 },
])('$what sorts on what it shows and keeps its place', ({ column, sorts }) => {
  const { id, label, grow } = column;
  expect({ id, label, grow, sorts: column.sortBy?.(row) }).toEqual({ ...shape, sorts });
});

test('figures and money stand at the end, the rest at the start', () => {
  const aligns = [
    textColumn({ ...shape, of: () => '' }),
    dayColumn({ ...shape, of: () => row.day }),
    countColumn({ ...shape, of: () => 0 }),
    moneyColumn({ ...shape, of: () => row.asked }),
  ].map(({ align }) => align);
  expect(aligns).toEqual([undefined, undefined, 'end', 'end']);
});
