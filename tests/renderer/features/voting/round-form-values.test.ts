import { emptyValues, formOf, RoundValues, valuesOf } from '@renderer/features/voting/round-form-values';
import { NO_LIMITS } from '@shared/domain/voting/round';
import { RoundForm } from '@shared/domain/voting/round-form';
import { PLAIN_SETTINGS, type RoundSettings } from '@shared/domain/voting/round-settings';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { aPreparedRound, roundOf } from '../../../support/voting-steps';
import { planId } from '../../../support/voting-world';

const SETTLED: RoundSettings = {
  votingFrom: '2026-05-04' as Day,
  votingUntil: '2026-05-20' as Day,
  electorate: {
    who: 'residents',
    size: 5_210,
    ageLeast: 12,
    ageMost: 27,
    ageOn: '2026-05-04' as Day,
    postcodes: ['7511', '7512 AB'],
  },
  quorum: { kind: 'share', basisPoints: 1_250 },
  least: {},
  withdrawal: 'recount',
  hasCodes: true,
  hasRoll: false,
  again: null,
  pots: null,
  yesShare: 'half',
};

describe('the fields of the round form', () => {
  test('postcodes may be typed in any usual way, and a quorum that is chosen has a figure', () => {
    const read = (part: Partial<RoundValues>) =>
      RoundValues.safeParse({
        ...emptyValues(),
        name: 'Ronde',
        pot: cents(1),
        planIds: [planId(1)],
        ...part,
      });
    expect(read({ postcodes: '7512ab; 7511,7511' }).data?.postcodes).toEqual(['7511', '7512 AB']);
    expect(read({ postcodes: '7511 7513 cd' }).data?.postcodes).toEqual(['7511', '7513 CD']);
    expect(read({ postcodes: '751' }).error?.issues[0]?.message).toBe('roundForm.postcodeWrong');
    expect(read({ quorumKind: 'share' }).error?.issues[0]).toMatchObject({
      path: ['quorumPercent'],
      message: 'roundForm.needQuorum',
    });
  });

  test('ask for what is missing, each in its own words', () => {
    const read = RoundValues.safeParse({ ...emptyValues(), step: null });
    const asked = read.success ? [] : read.error.issues.map(({ path, message }) => [path[0], message]);
    expect(asked).toEqual([
      ['name', 'voting.needName'],
      ['pot', 'voting.needPot'],
      ['planIds', 'voting.needPlans'],
      ['step', 'money.empty'],
    ]);
  });

  test('ask for a least number of plans only where plans are counted', () => {
    const whole = { ...emptyValues(), name: 'Ronde', pot: cents(5000), planIds: [planId(1)] };
    const asked = (part: Partial<RoundValues>) =>
      RoundValues.safeParse({ ...whole, minChoices: null, ...part }).error?.issues.map(
        ({ message }) => message,
      );
    expect(asked({})).toEqual(['voting.needLeast']);
    expect(asked({ ballotKind: 'allocation' })).toBeUndefined();
  });

  test('take a rule that counts such ballots (V45)', () => {
    const whole = { ...emptyValues(), name: 'Ronde', pot: cents(5000), planIds: [planId(1)] };
    const ruleOf = (part: Partial<RoundValues>) => formOf(RoundValues.parse({ ...whole, ...part }), []).rule;
    expect(ruleOf({ ballotKind: 'cumulative', ruleId: 'mes-cost/add1' })).toMatchObject({
      ruleId: 'mes-cost/add1',
      view: 'points',
    });
    expect(ruleOf({ ballotKind: 'allocation' })).toMatchObject({
      ruleId: 'mean-allocation',
      view: 'amounts',
    });
    expect(ruleOf({ ballotKind: 'yes-no' })).toMatchObject({ ruleId: 'yes-no', view: 'yes-no' });
  });

  test('become what the action takes; zero as the most means no limit', () => {
    const filled = { ...emptyValues(), name: 'Ronde', pot: cents(5000), planIds: [planId(1)], maxChoices: 0 };
    const form = formOf(RoundValues.parse(filled), []);
    expect(RoundForm.parse(form)).toEqual({
      name: 'Ronde',
      pot: 5000,
      ballotKind: 'approval',
      limits: NO_LIMITS,
      planIds: [planId(1)],
      rule: { ruleId: 'greedy-cost', view: 'approval', step: 100 },
      threshold: null,
      minChoices: 1,
      maxChoices: null,
      readings: 2,
      settings: {
        ...PLAIN_SETTINGS,
        withdrawal: 'next',
        electorate: {
          who: 'residents',
          size: null,
          ageLeast: null,
          ageMost: null,
          ageOn: null,
          postcodes: [],
        },
      },
    });
  });

  test('hold a round that is changed, and give the same round back', async () => {
    const round = roundOf(await aPreparedRound({ settings: SETTLED }));
    const form = formOf(RoundValues.parse(valuesOf(round)), []);
    const { name, pot, rule, threshold, ballotKind, minChoices, maxChoices, limits, readings, settings } =
      round;
    const planIds = round.plans.map(({ applicationId }) => applicationId);
    expect(form).toEqual({
      name,
      pot,
      rule,
      threshold,
      ballotKind,
      minChoices,
      maxChoices,
      limits,
      readings,
      settings,
      planIds,
    });
  });
});
