/** The printed regulation and its hash say the same: one changes when and only when the other does (V39). */
import { regulationText } from '@renderer/features/voting/regulation-text';
import { wordsIn } from '@renderer/ui/words';
import { limitsOf, OWN_BALLOT_KINDS } from '@shared/domain/voting/ballot-limits';
import { type Regulated, regulationHash } from '@shared/domain/voting/regulation';
import type { Round, RoundId } from '@shared/domain/voting/round';
import type { RoundSettings } from '@shared/domain/voting/round-settings';
import { rules } from '@shared/domain/voting/rules/registry';
import { YES_SHARES } from '@shared/domain/voting/yes-share';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testId } from '../support/action-world';
import { planId } from '../support/voting-world';

const maybe = <Value>(values: readonly Value[]) => fc.constantFrom(null, ...values);
const amount = fc.constantFrom(...[1, 100, 101, 100_000].map(cents));
const day = maybe(['2026-05-04', '2026-05-20', '2027-05-04'] as Day[]);
const age = maybe([0, 12, 27]);

const electorate: fc.Arbitrary<RoundSettings['electorate']> = fc.option(
  fc.record({
    who: fc.constantFrom('panel' as const, 'residents' as const),
    size: maybe([1, 200, 5_210]),
    ageLeast: age,
    ageMost: age,
    ageOn: day,
    postcodes: fc.constantFrom<string[][]>([], ['7511'], ['7511', '7512 AB']),
  }),
);
const quorum: fc.Arbitrary<RoundSettings['quorum']> = fc.option(
  fc.oneof(
    fc.record({ kind: fc.constant('ballots' as const), least: fc.constantFrom(25, 26) }),
    fc.record({ kind: fc.constant('share' as const), basisPoints: fc.constantFrom(1_250, 1_251) }),
  ),
);

const potOf = (key: string, plans: number[]) => ({ key, amount: cents(100), planIds: plans.map(planId) });
const pots: fc.Arbitrary<RoundSettings['pots']> = fc.constantFrom(
  null,
  { by: 'area' as const, pots: [potOf('Noord', [1]), potOf('Zuid', [2])] },
  { by: 'theme' as const, pots: [potOf('Noord', [1]), potOf('Zuid', [2])] },
  { by: 'area' as const, pots: [potOf('Noord', [1, 2])] },
  { by: 'area' as const, pots: [potOf('West', [1]), { ...potOf('Zuid', [2]), amount: cents(101) }] },
);

/** As `prepare` makes them: limits that the ballot has, a step and a threshold where the rule has one. */
const regulated: fc.Arbitrary<Regulated> = fc
  .record({
    id: fc.constantFrom(testId<RoundId>(1), testId<RoundId>(2)),
    name: fc.constantFrom('Voorjaar', 'Najaar'),
    pot: amount,
    currency: fc.constant('EUR'),
    ballotKind: fc.constantFrom(...OWN_BALLOT_KINDS),
    minChoices: fc.constantFrom(0, 1, 2),
    maxChoices: maybe([2, 3]),
    limits: fc.record({
      cost: maybe([cents(5), cents(500)]),
      points: maybe([3, 10]),
      pointsPerPlan: maybe([2, 3]),
    }),
    readings: fc.constantFrom(1 as const, 2 as const),
    rule: fc.record({
      ruleId: fc.constantFrom(...rules.map(({ id }) => id)),
      view: fc.constantFrom<Round['rule']['view'][]>('approval', 'points', 'yes-no', 'consent', 'amounts'),
      step: amount,
    }),
    threshold: maybe([5, 6]),
    settings: fc.record({
      votingFrom: day,
      votingUntil: day,
      electorate,
      quorum,
      least: fc.constantFrom({}, { [planId(1)]: cents(50) }),
      withdrawal: maybe(['next', 'recount'] as const),
      hasCodes: fc.boolean(),
      hasRoll: fc.boolean(),
      again: maybe([3, 4]),
      pots,
      yesShare: fc.constantFrom(...YES_SHARES),
    }),
    plans: fc
      .array(amount, { minLength: 1, maxLength: 3 })
      .map((costs) => costs.map((cost, index) => ({ applicationId: planId(index + 1), cost }))),
    lotOrder: fc.constantFrom<Round['lotOrder'][]>([], [planId(1), planId(2)], [planId(2), planId(1)]),
  })
  .map(usual);

function usual(round: Regulated & { ballotKind: (typeof OWN_BALLOT_KINDS)[number] }): Regulated {
  const asked = rules.find(({ id }) => id === round.rule.ruleId)?.fields.map(({ name }) => name) ?? [];
  const has = (name: (typeof asked)[number]) => asked.includes(name);
  return {
    ...round,
    ...limitsOf(round.ballotKind, round),
    rule: { ...round.rule, step: has('step') ? round.rule.step : cents(100) },
    threshold: has('threshold') ? round.threshold : null,
    settings: { ...round.settings, yesShare: has('yesShare') ? round.settings.yesShare : 'half' },
  };
}

const titles = new Map([1, 2, 3].map((number) => [planId(number) as string, `Plan ${number}`]));
const textOf = (round: Regulated, language: 'nl' | 'en') =>
  JSON.stringify([round.id, ...regulationText(round, titles, wordsIn(language))]);

/** Another value of one field: two rounds that differ everywhere would prove little. */
const pair = fc.tuple(regulated, regulated, fc.nat()).map(([one, other, which]): [Regulated, Regulated] => {
  const names = Object.keys(one) as (keyof Regulated)[];
  const name = names[which % names.length] ?? 'name';
  const mixed = { ...one, [name]: other[name] } as Parameters<typeof usual>[0];
  return [one, usual(mixed)];
});

describe.each(['nl', 'en'] as const)('the regulation in %s', (language) => {
  test('changes when and only when its hash does', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(textOf(one, language) === textOf(other, language)).toBe(
          regulationHash(one) === regulationHash(other),
        );
      }),
      { numRuns: 500 },
    );
  });
});
