import { certificateOf } from '@shared/domain/voting/rules/equal-shares/certificate';
import { certificateCsv } from '@shared/formats/certificate-csv';
import { readCsv } from '@shared/formats/csv';
import { expect, test } from 'vitest';
import { tallyBy, vote } from '../../support/small-election';

test('the table adds up by whole numbers alone: per row, and per plan', () => {
  const election = vote({ budget: 100, plans: { a: 50, b: 49 }, ballots: ['3x a', '3x b a', 'b'] });
  const certificate = certificateOf(election, tallyBy('mes-cost/none', election));
  const read = readCsv(certificateCsv(certificate ?? never(), (id) => `Plan ${id}`));
  if (!read.ok) throw new Error(read.error.code);
  const { header, rows } = read.value;
  expect(header).toEqual([
    'biljetten',
    'plannen_op_het_biljet',
    'delen_per_euro',
    'begin_per_biljet',
    'Plan a',
    'over_per_biljet',
  ]);
  const cells = rows.map((row) => row.cells);
  for (const [, , , start, paid, left] of cells)
    expect(BigInt(paid ?? '') + BigInt(left ?? '')).toBe(BigInt(start ?? ''));
  const sum = cells.reduce(
    (total, [ballots, , , , paid]) => total + BigInt(ballots ?? '') * BigInt(paid ?? ''),
    0n,
  );
  expect(sum).toBe(50n * BigInt(cells[0]?.[2] ?? ''));
});

function never(): never {
  throw new Error('Equal shares has a certificate.');
}
