import { ballotRule, ruleAsks, ruleLabel } from '@renderer/features/voting/round-words';
import { type BallotLimits, NO_LIMITS, type Round } from '@shared/domain/voting/round';
import { translator } from '@shared/i18n/translate';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';

type Limits = Pick<Round, 'ballotKind' | 'minChoices' | 'maxChoices'> & { limits?: BallotLimits };

describe('what a voter may do', () => {
  const cases: [Limits, string][] = [
    [{ ballotKind: 'approval', minChoices: 1, maxChoices: null }, 'Zo veel plannen als de kiezer wil.'],
    [{ ballotKind: 'approval', minChoices: 2, maxChoices: null }, '2 plannen of meer.'],
    [{ ballotKind: 'approval', minChoices: 2, maxChoices: 5 }, 'Van 2 tot en met 5 plannen.'],
    [{ ballotKind: 'approval', minChoices: 3, maxChoices: 3 }, 'Precies 3 plannen.'],
    [{ ballotKind: 'choose-1', minChoices: 1, maxChoices: 1 }, 'Precies één plan.'],
    [
      { ballotKind: 'cumulative', minChoices: 1, maxChoices: null },
      'De kiezer verdeelt punten. Zo veel plannen als de kiezer wil.',
    ],
    [
      {
        ballotKind: 'approval',
        minChoices: 1,
        maxChoices: null,
        limits: { ...NO_LIMITS, cost: cents(50_000) },
      },
      'Zo veel plannen als de kiezer wil. Samen kosten ze hoogstens €\u00a0500.',
    ],
    [
      { ballotKind: 'yes-no', minChoices: 0, maxChoices: null, limits: { ...NO_LIMITS, pointsPerPlan: 5 } },
      'De kiezer zegt ja of nee, plan voor plan. Bij ja hoort een cijfer van 1 tot en met 5.',
    ],
    [
      { ballotKind: 'allocation', minChoices: 0, maxChoices: null },
      'De kiezer verdeelt de pot. Een plan krijgt hoogstens wat het kost.',
    ],
  ];
  test.each(cases)('%j', (limits, sentence) => {
    expect(ballotRule(translator('nl'), { limits: NO_LIMITS, currency: 'EUR', ...limits })).toBe(
      `${sentence} Blanco mag altijd.`,
    );
  });
});

describe('a rule', () => {
  test('carries its own words', () => {
    expect(ruleLabel({ ruleId: 'greedy-cost' }, 'nl')).toBe('Meeste stemmen eerst');
    expect(ruleLabel({ ruleId: 'of-old' }, 'en')).toBe('of-old');
  });
  test('says which parameters it asks for', () => {
    expect(ruleAsks('mes-cost/add1', 'step')).toBe(true);
    expect(ruleAsks('greedy-cost', 'threshold')).toBe(false);
  });
});
