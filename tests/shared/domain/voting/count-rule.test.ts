import {
  fitsBallots,
  isSameRule,
  parametersFor,
  ruleForFile,
  rulesFor,
} from '@shared/domain/voting/count-rule';
import type { Round } from '@shared/domain/voting/round';
import { findRule, rules } from '@shared/domain/voting/rules/registry';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';

const step = cents(100);

describe('the rule of a vote out of a file (V11)', () => {
  const cases: [string, Round['ballotKind'], string, string][] = [
    ['equalshares/add1', 'approval', 'mes-cost/add1-integral-overshoot', 'approval'],
    ['EqualShares/Add1', 'approval', 'mes-cost/add1-integral-overshoot', 'approval'],
    ['equalshares', 'approval', 'mes-cost/none', 'approval'],
    ['greedy', 'choose-1', 'greedy-cost', 'approval'],
    ['greedy-no-skip', 'cumulative', 'greedy-no-skip', 'points'],
    ['greedy-threshold', 'ordinal', 'greedy-threshold', 'points'],
    ['unknown', 'approval', 'greedy-cost', 'approval'],
    ['greedy-custom', 'scoring', 'greedy-cost', 'points'],
  ];
  test.each(cases)('%s with %s ballots is %s by %s', (name, kind, ...[ruleId, view]) => {
    const rule = ruleForFile(name, kind);
    expect(rule).toEqual({ ruleId, view, step });
    expect(fitsBallots(rule, kind)).toBe(true);
  });
});

describe('a rule and its ballots', () => {
  test('approval ballots have no points to count', () => {
    expect(fitsBallots({ ruleId: 'greedy-cost', view: 'points', step }, 'approval')).toBe(false);
  });
  test('a rule that needs what a round does not know fits no round (V20)', () => {
    const fits = (ruleId: string) => [
      fitsBallots({ ruleId, view: 'approval', step }, 'approval'),
      rulesFor('approval').some(({ id }) => id === ruleId),
    ];
    expect(fits('greedy-exclusive')).toEqual([false, false]);
    expect(fits('greedy-partial')).toEqual([true, true]);
  });
  test.each([
    ['yes-no', 'yes-no'],
    ['consent', 'consent'],
    ['allocation', 'mean-allocation'],
  ] as const)('ballots of kind %s have their own rule', (kind, ruleId) => {
    expect(rulesFor(kind).map(({ id }) => id)).toEqual([ruleId]);
  });
  test('a rule that is not in the registry fits nothing', () => {
    expect(fitsBallots({ ruleId: 'by-the-mayor', view: 'approval', step }, 'approval')).toBe(false);
  });
  test('two rules differ by their step too', () => {
    const rule = ruleForFile('greedy', 'approval');
    expect(isSameRule(rule, { ...rule })).toBe(true);
    expect(isSameRule(rule, { ...rule, step: cents(200) })).toBe(false);
  });
});

describe('the parameters of an official count (V8)', () => {
  test.each(rules.map(({ id }) => id))('%s takes what it knows and never funds plans without votes', (id) => {
    const rule = findRule(id);
    const parameters =
      rule === null ? null : parametersFor(rule, { threshold: 3, least: {}, yesShare: 'half' }, step);
    expect(rule?.parameters.safeParse(parameters).success).toBe(true);
    expect(Object.keys(parameters ?? {})).toEqual(rule?.fields.map(({ name }) => name));
    expect(parameters).not.toMatchObject({ fundWithoutVotes: true });
  });
});
