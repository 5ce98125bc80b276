import { changeAgreement } from '@shared/domain/funds/actions/change-agreement';
import { NO_AGREEMENT } from '@shared/domain/funds/agreement';
import { type ContributionId, contributionTable } from '@shared/domain/funds/contribution';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aPromise, aStartedFund, TODAY } from '../../../../support/fund-world';

const whole = { ...NO_AGREEMENT, expected: [{ day: TODAY, amount: cents(1_000_000) }] };

describe('change-agreement', () => {
  it('writes the parts and the words down anew, and books nothing (G10)', async () => {
    const world = await aStartedFund();
    const contributionId = await aPromise(world, 0);
    const booked = world.rows(ledgerEntryTable);
    const before = world.rows(contributionTable)[0];
    await world.run(changeAgreement, { contributionId, terms: 'Kort verslag', agreement: whole });
    expect(world.rows(contributionTable)).toEqual([{ ...before, terms: 'Kort verslag', agreement: whole }]);
    expect(world.rows(ledgerEntryTable)).toEqual(booked);
  });

  it.each([
    {
      name: 'a contribution that is not there',
      id: testId<ContributionId>(77),
      agreement: NO_AGREEMENT,
      code: 'funds.unknownContribution',
    },
    {
      name: 'parts that are not the promise',
      id: null,
      agreement: { ...NO_AGREEMENT, expected: [{ day: '2026-05-01' as Day, amount: cents(1) }] },
      code: 'agreements.partsDoNotSum',
    },
  ])('refuses $name', async ({ id, agreement, code }) => {
    const world = await aStartedFund();
    const contributionId = id ?? (await aPromise(world, 0));
    expect(await world.run(changeAgreement, { contributionId, terms: '', agreement })).toMatchObject({
      ok: false,
      error: { code },
    });
  });
});
