/** A round with several pots leaves the fund with the pot of each plan, and is counted again from that alone (V73, V74). */
import { ballotTable } from '@shared/domain/voting/ballot';
import type { ExportTable, FundRecords } from '@shared/formats/municipal/layout';
import { voteTables } from '@shared/formats/municipal/tables/vote-tables';
import { checkCounts } from '@shared/formats/municipal/verify/count-checks';
import type { ReadTable } from '@shared/formats/municipal/verify/read-tables';
import { expect, test } from 'vitest';
import { aCountedPottedRound } from '../../../support/pots-world';
import { roundOf } from '../../../support/voting-steps';

/** As a reader finds them: every cell is a text. */
function read({ columns, rows }: ExportTable): Record<string, string>[] {
  const textOf = (cell: unknown) =>
    typeof cell === 'object' && cell !== null && 'exact' in cell ? String(cell.exact) : String(cell ?? '');
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, textOf(row[index])])));
}

async function exported(): Promise<Map<string, Record<string, string>[]>> {
  const at = await aCountedPottedRound([[1, 3], [1], [2], []]);
  const records = { rounds: [roundOf(at)], ballots: at.world.rows(ballotTable), ownReasons: [] };
  return new Map(voteTables(records as unknown as FundRecords).map((table) => [table.name, read(table)]));
}

const findings = (tables: ReadonlyMap<string, Record<string, string>[]>) =>
  checkCounts(
    new Map(
      [...tables].map(([name, rows]) => {
        const found = { rows: rows.map((cells, index) => ({ line: index + 2, cells })) };
        return [name, found as unknown as ReadTable];
      }),
    ),
  );

test('each plan tells its pot and what is in it', async () => {
  const tables = await exported();
  expect(tables.get('rondes')).toMatchObject([{ potten_per: 'gebied', pot: '1000.00', verdeeld: '800.00' }]);
  expect(
    tables.get('stemplannen')?.map(({ pot, pot_bedrag, gekozen }) => [pot, pot_bedrag, gekozen]),
  ).toEqual([
    ['Noord', '700.00', '1'],
    ['Noord', '700.00', ''],
    ['Zuid', '300.00', '2'],
  ]);
});

test('the export counts the same by itself, and not when a pot is told otherwise', async () => {
  const tables = await exported();
  expect(findings(tables)).toEqual([]);
  const plans = tables.get('stemplannen') ?? [];
  const moved = plans.map((row) => (row.pot === 'Noord' ? { ...row, pot_bedrag: '500.00' } : row));
  expect(findings(new Map([...tables, ['stemplannen', moved]]))).toMatchObject([
    { code: 'verify.countDiffers' },
  ]);
});
