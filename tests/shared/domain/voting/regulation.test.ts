import { ruleForFile } from '@shared/domain/voting/count-rule';
import { regulationHash } from '@shared/domain/voting/regulation';
import { NO_LIMITS, type RoundId } from '@shared/domain/voting/round';
import { PLAIN_SETTINGS, type RoundSettings } from '@shared/domain/voting/round-settings';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../support/action-world';
import { lotOf, planId } from '../../../support/voting-world';

const regulated = {
  id: testId<RoundId>(1),
  name: 'Voorjaarsronde',
  pot: cents(100_000),
  currency: 'EUR',
  ballotKind: 'approval' as const,
  minChoices: 1,
  maxChoices: null,
  limits: NO_LIMITS,
  readings: 1 as 1 | 2,
  rule: ruleForFile('greedy', 'approval'),
  threshold: null,
  settings: PLAIN_SETTINGS as RoundSettings,
  plans: [{ applicationId: planId(1), cost: cents(500) }],
  lotOrder: lotOf(1),
};

describe('the frozen regulation (V4)', () => {
  const changes: [string, Partial<typeof regulated>][] = [
    ['the pot', { pot: cents(100_001) }],
    ['the least number of choices', { minChoices: 2 }],
    ['a limit of the ballot', { limits: { ...NO_LIMITS, cost: cents(500) } }],
    ['the step of the rule', { rule: { ...regulated.rule, step: cents(200) } }],
    ['the cost of a plan', { plans: [{ applicationId: planId(1), cost: cents(501) }] }],
    ['how often papers are typed in', { readings: 2 }],
    ['the last day of voting', { settings: { ...PLAIN_SETTINGS, votingUntil: '2026-05-20' as Day } }],
    ['the quorum', { settings: { ...PLAIN_SETTINGS, quorum: { kind: 'ballots', least: 5 } } }],
    ['the lot', { lotOrder: lotOf(2) }],
  ];
  test.each(changes)('has another hash when %s changes', (_name, change) => {
    expect(regulationHash({ ...regulated, ...change })).not.toBe(regulationHash(regulated));
  });

  test('has the same hash however its fields are ordered', () => {
    const turned = Object.fromEntries(Object.entries(regulated).reverse()) as typeof regulated;
    expect(regulationHash(turned)).toBe(regulationHash(regulated));
  });
});
