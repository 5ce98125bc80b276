import { mayOpen, openingChecks } from '@renderer/features/voting/opening-checks';
import { put } from '@shared/domain/action';
import { applicationTable } from '@shared/domain/applications/application';
import { contributionTable } from '@shared/domain/funds/contribution';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import type { RoundForm } from '@shared/domain/voting/round-form';
import { formatShortEuro } from '@shared/i18n/format';
import { translator } from '@shared/i18n/translate';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { aPreparedRound, roundOf } from '../../../support/voting-steps';
import { aReadyPlan, seedRows } from '../../../support/voting-world';

async function checksOf(part: Partial<RoundForm>, planTwoCosts = 30_000) {
  const at = await aPreparedRound(part);
  await seedRows(at.world, [put(applicationTable, aReadyPlan(2, planTwoCosts))]);
  const round = roundOf(at);
  const applications = new Map(at.world.rows(applicationTable).map((plan) => [plan.id, plan]));
  const plans = round.plans.map(({ applicationId, cost }) => {
    const application = applications.get(applicationId) ?? null;
    return { id: applicationId, cost, application, title: application?.title ?? '', initiative: '' };
  });
  const money = {
    contributions: at.world.rows(contributionTable),
    entries: at.world.rows(ledgerEntryTable),
  };
  const saying = { t: translator('nl'), euro: formatShortEuro };
  return openingChecks({ round, plans }, { ready: [], money }, saying);
}

const states = (checks: Awaited<ReturnType<typeof checksOf>>) =>
  Object.fromEntries(checks.map(({ id, state }) => [id, state]));

describe('the list "ready to open?"', () => {
  test('is fine for a round with money, plans and a choice', async () => {
    const checks = await checksOf({ pot: cents(100_000) });
    expect(states(checks)).toEqual({
      money: 'done',
      plans: 'done',
      ballot: 'done',
      fits: 'done',
      choice: 'done',
    });
    expect(mayOpen(checks)).toBe(true);
  });

  test('stops when money is missing, and says how much', async () => {
    const checks = await checksOf({ pot: cents(160_000) });
    expect(checks[0]).toMatchObject({ state: 'missing', words: 'Er is €\u00a0100 te weinig vrij geld' });
    expect(mayOpen(checks)).toBe(false);
  });

  test('stops when a plan has changed since', async () => {
    const checks = await checksOf({}, 31_000);
    expect(states(checks)).toMatchObject({ plans: 'missing' });
    expect(mayOpen(checks)).toBe(false);
  });

  test('advises, and lets go on, when there is little to choose or a plan is too dear', async () => {
    const roomy = await checksOf({ pot: cents(150_000) });
    const tight = await checksOf({ pot: cents(50_000) });
    expect([states(roomy).choice, states(tight).fits]).toEqual(['advice', 'advice']);
    expect([mayOpen(roomy), mayOpen(tight)]).toEqual([true, true]);
  });
});
