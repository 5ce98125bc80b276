import { recordOpeningBalance } from '@shared/domain/funds/actions/record-opening-balance';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import { reverseOpeningBalance } from '@shared/domain/funds/actions/reverse-opening-balance';
import { positionsOf } from '@shared/domain/funds/balance';
import { contributionTable } from '@shared/domain/funds/contribution';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { NO_MONEY } from '@shared/domain/funds/position';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { TODAY } from '../../../../support/fund-world';
import { aFundToOpen, aSource, openingInput } from '../../../../support/opening-world';

const reason = 'Verkeerde dag';

async function anOpenedFund() {
  const fund = await aFundToOpen();
  const sources = [
    aSource(fund.giverId, { toCome: cents(50_000) }),
    aSource(fund.giverId, { title: 'Giften' }),
  ];
  await fund.world.run(recordOpeningBalance, openingInput(sources));
  return fund;
}

describe('reverse-opening-balance', () => {
  it('takes all of it back at once; it can be written down anew (G16)', async () => {
    const { world, giverId } = await anOpenedFund();
    await world.run(reverseOpeningBalance, { reason });
    expect([...positionsOf(world.rows(ledgerEntryTable), { until: null }).values()]).toEqual([
      NO_MONEY,
      NO_MONEY,
    ]);
    expect(world.rows(ledgerEntryTable).map(({ kind, number }) => [kind, number])).toEqual([
      ['opening', 1],
      ['opening', 2],
      ['reversal', 3],
      ['reversal', 4],
    ]);
    const again = await world.run(recordOpeningBalance, openingInput([aSource(giverId)]));
    expect(again).toMatchObject({ ok: true });
    expect(await world.run(reverseOpeningBalance, { reason })).toMatchObject({ ok: true });
  });

  it('not once something else was booked on it, nor where there is none (G16)', async () => {
    const { world } = await anOpenedFund();
    const contributionId = world.rows(contributionTable)[0]?.id ?? testId<never>(1);
    await world.run(recordReceipt, { contributionId, amount: cents(1), day: TODAY });
    expect(await world.run(reverseOpeningBalance, { reason })).toEqual({
      ok: false,
      error: { code: 'opening.inUse', params: { title: 'Wijkbudget 2025' }, field: null },
    });
    const { world: empty } = await aFundToOpen();
    expect(await empty.run(reverseOpeningBalance, { reason })).toMatchObject({
      error: { code: 'opening.none' },
    });
  });
});
