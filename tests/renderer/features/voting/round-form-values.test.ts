import { emptyValues, formOf, RoundValues, valuesOf } from '@renderer/features/voting/round-form-values';
import { RoundForm } from '@shared/domain/voting/round-form';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { aPreparedRound, roundOf } from '../../../support/voting-steps';
import { planId } from '../../../support/voting-world';

describe('the fields of the round form', () => {
  test('ask for what is missing, each in its own words', () => {
    const read = RoundValues.safeParse({ ...emptyValues(), step: null, minChoices: null });
    const asked = read.success ? [] : read.error.issues.map(({ path, message }) => [path[0], message]);
    expect(asked).toEqual([
      ['name', 'voting.needName'],
      ['pot', 'voting.needPot'],
      ['planIds', 'voting.needPlans'],
      ['step', 'money.empty'],
      ['minChoices', 'voting.needLeast'],
    ]);
  });

  test('become what the action takes; zero as the most means no limit', () => {
    const filled = { ...emptyValues(), name: 'Ronde', pot: cents(5000), planIds: [planId(1)], maxChoices: 0 };
    const form = formOf(RoundValues.parse(filled));
    expect(RoundForm.parse(form)).toEqual({
      name: 'Ronde',
      pot: 5000,
      planIds: [planId(1)],
      rule: { ruleId: 'greedy-cost', view: 'approval', step: 100 },
      threshold: null,
      minChoices: 1,
      maxChoices: null,
      readings: 2,
    });
  });

  test('hold a round that is changed, and give the same round back', async () => {
    const round = roundOf(await aPreparedRound());
    const form = formOf(RoundValues.parse(valuesOf(round)));
    const { name, pot, rule, threshold, minChoices, maxChoices, readings } = round;
    const planIds = round.plans.map(({ applicationId }) => applicationId);
    expect(form).toEqual({ name, pot, rule, threshold, minChoices, maxChoices, readings, planIds });
  });
});
