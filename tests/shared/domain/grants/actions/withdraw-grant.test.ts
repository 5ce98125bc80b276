import { positionsOf } from '@shared/domain/funds/balance';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { totalPosition } from '@shared/domain/funds/position';
import { changeInstalments } from '@shared/domain/grants/actions/change-instalments';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { recordReturn } from '@shared/domain/grants/actions/record-return';
import { withdrawGrant } from '@shared/domain/grants/actions/withdraw-grant';
import { type GrantId, grantTable, type InstalmentId } from '@shared/domain/grants/grant';
import { moneyOfGrant, totalOfGrant } from '@shared/domain/grants/grant-money';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { anAwardedWorld, TODAY } from '../../../../support/grant-world';

const reason = 'Het plan gaat niet door';

/** € 1.000 awarded, of which € 600 was paid. */
async function partlyPaid() {
  const { world, grant } = await anAwardedWorld(100_000);
  const instalments = [60_000, 40_000].map((amount) => ({ id: null, due: TODAY, amount: cents(amount) }));
  await world.run(changeInstalments, { grantId: grant.id, instalments });
  const instalmentId = world.rows(grantTable)[0]?.instalments[0]?.id as InstalmentId;
  await world.run(recordPayment, { grantId: grant.id, instalmentId, paidOn: TODAY, reference: '' });
  const withdraw = (spent: number, withdrawnOn: Day = TODAY) =>
    world.run(withdrawGrant, { grantId: grant.id, withdrawnOn, spent: cents(spent), reason });
  return { world, grant, withdraw };
}

describe('withdraw-grant (W14)', () => {
  it('sets free what was not paid and asks back what is not left to the initiative', async () => {
    const { world, grant, withdraw } = await partlyPaid();
    await withdraw(25_000);
    expect(world.rows(grantTable)[0]?.state).toEqual({
      status: 'settled',
      reportedOn: null,
      settledOn: TODAY,
      spent: 25_000,
      withdrawnFor: reason,
      kept: null,
    });
    const entries = world.rows(ledgerEntryTable);
    expect(totalOfGrant(moneyOfGrant(entries, grant.id))).toEqual({
      awarded: 25_000,
      toPay: 0,
      paid: 60_000,
      toComeBack: 35_000,
      returned: 0,
    });
    const back = { grantId: grant.id, returnedOn: TODAY, amount: cents(35_000) };
    expect((await world.run(recordReturn, back)).ok).toBe(true);
    const { free, received } = totalPosition(positionsOf(world.rows(ledgerEntryTable), { until: null }));
    expect(received - free).toBe(25_000);
  });

  it('lets only the unpaid part lapse where all that was paid may be kept', async () => {
    const { world, withdraw } = await partlyPaid();
    const before = world.rows(ledgerEntryTable).length;
    await withdraw(60_000);
    expect(
      world
        .rows(ledgerEntryTable)
        .slice(before)
        .map(({ kind, lines }) => [kind, lines.length]),
    ).toEqual([['settlement', 4]]);
  });

  it('refuses', async () => {
    const { world, withdraw } = await partlyPaid();
    const code = (name: string) => ({ ok: false, error: { code: `grants.${name}` } });
    expect(await withdraw(60_001)).toMatchObject(code('moreThanPaid'));
    expect(await withdraw(0, '2026-05-11' as Day)).toMatchObject(code('dayInFuture'));
    expect(await withdraw(0, '2026-05-09' as Day)).toMatchObject(code('dayTooEarly'));
    const none = { grantId: testId<GrantId>(1), withdrawnOn: TODAY, spent: cents(0), reason };
    expect(await world.run(withdrawGrant, none)).toMatchObject(code('unknownGrant'));
    await withdraw(0);
    expect(await withdraw(0)).toMatchObject(code('alreadySettled'));
  });
});
