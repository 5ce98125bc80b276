import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import type { ContributionId } from '@shared/domain/funds/contribution';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aPromise, aStartedFund, contributionInput, entriesOf, TODAY } from '../../../../support/fund-world';

describe('record-receipt', () => {
  it('books what came in, in parts, up to the promise (G3)', async () => {
    const world = await aStartedFund();
    const contributionId = await aPromise(world, 4_000);
    await world.run(recordReceipt, { contributionId, amount: cents(600_000), day: TODAY });
    expect(entriesOf(world)).toEqual([
      { kind: 'promise', number: 1, first: 1_000_000 },
      { kind: 'receipt', number: 2, first: 400_000 },
      { kind: 'receipt', number: 3, first: 600_000 },
    ]);
  });

  it.each([
    {
      name: 'one cent more than is still open',
      part: { amount: cents(600_001) },
      error: { code: 'funds.receiptAbovePromise', params: { open: 600_000 }, field: 'amount' },
    },
    {
      name: 'a day in the future',
      part: { day: '2026-03-11' as Day },
      error: { code: 'funds.dayInFuture', params: { today: TODAY }, field: 'day' },
    },
    {
      name: 'a day before the promise',
      part: { day: '2026-01-14' as Day },
      error: { code: 'funds.receiptBeforePromise', params: { promisedOn: '2026-01-15' }, field: 'day' },
    },
    {
      name: 'a promise that is not there',
      part: { contributionId: testId<ContributionId>(77) },
      error: { code: 'funds.unknownContribution', params: {}, field: 'contributionId' },
    },
  ])('refuses $name (G3)', async ({ part, error }) => {
    const world = await aStartedFund();
    const contributionId = await aPromise(world, 4_000);
    const input = { contributionId, amount: cents(100), day: TODAY, ...part };
    expect(await world.run(recordReceipt, input)).toEqual({ ok: false, error });
  });

  it('takes no money for what is given in kind (G2)', async () => {
    const world = await aStartedFund();
    const made = await world.run(recordContribution, contributionInput({ form: 'inKind' }));
    const contributionId = (made.ok ? made.value : '') as ContributionId;
    expect(await world.run(recordReceipt, { contributionId, amount: cents(1), day: TODAY })).toEqual({
      ok: false,
      error: { code: 'funds.inKindHasNoMoney', params: {}, field: 'contributionId' },
    });
  });
});
