/** The export of a fund that existed already, with awards from before: the register and the ledger still agree. */
import { recordCarriedAward } from '@shared/domain/grants/actions/record-carried-award';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { reverseCarriedAward } from '@shared/domain/grants/actions/reverse-carried-award';
import { withdrawGrant } from '@shared/domain/grants/actions/withdraw-grant';
import { grantTable } from '@shared/domain/grants/grant';
import { verifyExport } from '@shared/formats/municipal/verify/verify-export';
import { cents } from '@shared/kernel/money';
import { expect, test } from 'vitest';
import { aCarriedAward, anOpenedFund } from '../../../support/carried-world';
import { changeTable, exportOf, rowsIn, skilfullyChanged, toldOf } from '../../../support/export-file';
import { done } from '../../../support/export-world';
import { TODAY } from '../../../support/fund-world';

const { world, sources } = await anOpenedFund([{}, {}]);
await done(
  world.run(
    recordCarriedAward,
    aCarriedAward([
      [sources[0], 80_000],
      [sources[1], 1],
    ]),
  ),
);
for (const title of ['Muziek in het park', 'Dubbel ingevoerd']) {
  await done(world.run(recordCarriedAward, aCarriedAward([[sources[1], 20_000]], { title })));
}
const [paid, ended, twice] = world.rows(grantTable);
if (paid === undefined || ended === undefined || twice === undefined) throw new Error('An award is missing.');
const [instalment] = paid.instalments;
if (instalment === undefined) throw new Error('The award is paid in no instalment.');
const payment = { grantId: paid.id, instalmentId: instalment.id, paidOn: TODAY, reference: '' };
await done(world.run(recordPayment, payment));
const end = { grantId: ended.id, withdrawnOn: TODAY, spent: cents(0), reason: 'Gestopt' };
await done(world.run(withdrawGrant, end));
await done(world.run(reverseCarriedAward, { grantId: twice.id, reason: 'Stond er al in' }));
const good = exportOf(world);

test('an award from before that was paid, one that ended and one that was taken back pass every check (G18)', () => {
  expect(verifyExport(good).checks.flatMap(({ findings }) => findings)).toEqual([]);
  expect(verifyExport(good).passed).toBe(true);
});

test('the register tells of each what was carried over, and how it ended', () => {
  const told = rowsIn(good, 'register').map((row) => [
    row.verleend_bedrag,
    row.vastgesteld_bedrag,
    row.einde,
  ]);
  expect(told).toEqual([
    ['800.01', '', ''],
    ['200.00', '0.00', 'withdrawn'],
    ['200.00', '0.00', 'withdrawn'],
  ]);
});

test('an award from before of another amount is found', () => {
  const changed = skilfullyChanged(good, (files) =>
    changeTable(files, 'register', (rows) =>
      rows.map((row) => (row.verleend_bedrag === '800.01' ? { ...row, verleend_bedrag: '900.01' } : row)),
    ),
  );
  expect(toldOf(changed).codes).toEqual(['verify.drawsDiffer', 'verify.awardDiffers']);
});
