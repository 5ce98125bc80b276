import { askOf, markOf, type PaperInWords, standOf } from '@renderer/features/voting/ballot/ballot-words';
import type { Choice } from '@shared/domain/voting/ballot';
import { NO_LIMITS } from '@shared/domain/voting/round';
import { translator } from '@shared/i18n/translate';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { planId } from '../../../../support/voting-world';

const t = translator('nl');
const PAPER: PaperInWords = {
  plans: [30_000, 20_000].map((cost, at) => ({ applicationId: planId(at + 1), cost: cents(cost) })),
  pot: cents(40_000),
  currency: 'EUR',
  ballotKind: 'approval',
  minChoices: 1,
  maxChoices: 2,
  limits: NO_LIMITS,
};
const given = (...points: (number | null)[]): Choice[] =>
  points.map((one, at) => ({ applicationId: planId(at + 1), points: one }));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Part of the round, what is on the ballot; what is asked, and how far it is. */
const cases: [Partial<PaperInWords>, Choice[], string, string][] = [
  [
    {},
    given(null),
    'Kies de plannen die u goed vindt. Van 1 tot en met 2 plannen.',
    '1 plan gekozen, samen € 300.',
  ],
  [
    { maxChoices: null, limits: { ...NO_LIMITS, cost: cents(40_000) } },
    given(null, null),
    'Kies de plannen die u goed vindt. Samen mogen zij € 400 kosten.',
    '2 plannen gekozen, samen € 500. Er is nog € 0 over.',
  ],
  [
    { ballotKind: 'cumulative', limits: { ...NO_LIMITS, points: 10, pointsPerPlan: 6 } },
    given(4),
    'U hebt 10 punten. Geef ze aan de plannen die u goed vindt. Een plan krijgt hoogstens 6 punten. Van 1 tot en met 2 plannen.',
    '4 van 10 punten gegeven.',
  ],
  [
    { ballotKind: 'yes-no' },
    given(0, 1),
    'Zeg bij elk plan ja of nee. Overslaan mag.',
    '1 keer ja, 1 keer nee.',
  ],
  [
    { ballotKind: 'consent' },
    given(0, 1),
    'Geef bij elk plan toestemming, of zeg dat u bezwaar hebt. Overslaan mag.',
    '1 keer toestemming, 1 keer bezwaar.',
  ],
  [
    { ballotKind: 'allocation' },
    given(10_000, 5_000),
    'In de pot zit € 400. Verdeel dat over de plannen. U mag ook geld overlaten.',
    '€ 150 verdeeld. Er is nog € 250 over.',
  ],
];

describe('a ballot in words', () => {
  test.each(cases)('%j', (part, choices, ...[ask, stand]) => {
    const paper = { ...PAPER, ...part };
    expect([plain(askOf(t, paper)), plain(standOf(t, paper, choices))]).toEqual([ask, stand]);
  });

  test.each([
    [{}, null, null],
    [{ ballotKind: 'cumulative' }, 3, '3 punten'],
    [{ ballotKind: 'yes-no' }, 0, 'Nee'],
    [{ ballotKind: 'yes-no' }, 1, 'Ja'],
    [{ ballotKind: 'yes-no', limits: { ...NO_LIMITS, pointsPerPlan: 3 } }, 2, 'Ja, 2'],
    [{ ballotKind: 'consent' }, 0, 'Bezwaar'],
    [{ ballotKind: 'consent' }, 1, 'Toestemming'],
    [{ ballotKind: 'allocation' }, 12_550, '€ 125,50'],
  ] as const)('%j says of a plan with %j: %j', (part, points, words) => {
    const mark = markOf(t, { ...PAPER, ...part }, { applicationId: planId(1), points });
    expect(mark === null ? null : plain(mark)).toBe(words);
  });
});
