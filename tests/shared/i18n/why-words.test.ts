import { amountsIn } from '@renderer/features/voting/amounts';
import type { Explanation, LostReason, Step } from '@shared/domain/voting/tally';
import { formatList } from '@shared/i18n/format';
import { translator } from '@shared/i18n/translate';
import { type Telling, whySentences } from '@shared/i18n/why-words';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';

const telling: Telling = {
  t: translator('nl'),
  list: (items) => formatList(items, 'nl'),
  show: amountsIn('EUR'),
  view: 'approval',
  titleOf: (id) => `Plan ${id}`,
  votersOf: (id) => (id === 'lonely' ? 1 : 12),
};

const say = (explanation: Explanation, part: Partial<Telling> = {}): string =>
  whySentences(explanation, { ...telling, ...part })
    .join(' ')
    .replaceAll('\u00a0', ' ');

describe('why a plan won', () => {
  const won = (step: Step): Explanation => ({ outcome: 'won', project: 'a', step });
  const bought: Extract<Step, { kind: 'bought' }> = {
    kind: 'bought',
    round: 3,
    project: 'a',
    votes: 12,
    price: '7200/43',
    effectiveVotes: '12',
    payersInFull: 9,
    payersInPart: 2,
    payersNothing: 1,
  };
  const cases: [string, Step, string][] = [
    [
      'its voters bought it together',
      bought,
      'Gekozen in ronde 3. 12 kiezers betaalden het samen. Elk betaalde hoogstens € 167,44. 2 kiezers gaven hun laatste geld. 1 kiezer had niets meer over.',
    ],
    [
      'it had its turn and fitted',
      { kind: 'considered', project: 'a', votes: 1, moneyBefore: cents(5000), fits: true },
      'Gekozen met 1 stem. Er was nog € 50, en het plan paste daarin.',
    ],
    [
      'its load was the smallest',
      { kind: 'loaded', round: 1, project: 'a', votes: 4, load: '25/2' },
      'Gekozen in ronde 1, met 4 kiezers. Elk van hen draagt dan € 12,50.',
    ],
  ];
  test.each(cases)('%s', (_name, step, sentence) => {
    expect(say(won(step))).toBe(sentence);
  });

  test('is told in points where points are counted', () => {
    const step: Step = { kind: 'considered', project: 'a', votes: 9, moneyBefore: cents(100), fits: true };
    expect(say(won(step), { view: 'points' })).toContain('Gekozen met 9 punten.');
  });
});

describe('why a plan lost', () => {
  const lost = (reason: LostReason, project = 'b'): Explanation => ({ outcome: 'lost', project, reason });
  const spentOn = ['1', '2', '3', '4', '5'].map((project) => ({ project, amount: '10' }));
  const cases: [string, LostReason, string][] = [
    ['nobody chose it', { kind: 'noVotes' }, 'Niemand koos dit plan.'],
    [
      'it costs more than the pot',
      { kind: 'costsMoreThanBudget', shortBy: cents(2500) },
      'Dit plan kost € 25 meer dan de hele pot.',
    ],
    [
      'it stayed under the threshold',
      { kind: 'underThreshold', votes: 4, threshold: 10 },
      'Dit plan kreeg 4 stemmen. Er waren er 10 nodig.',
    ],
    [
      'the money was gone',
      { kind: 'outOfBudget', moneyLeft: cents(1000), shortBy: cents(500) },
      'Toen dit plan aan de beurt was, was er nog € 10. Dat is € 5 te weinig.',
    ],
    [
      'the count stopped before it',
      { kind: 'notReached', stoppedBy: '9' },
      'De telling stopte bij ‘Plan 9’. Dat paste niet meer. Dit plan kwam niet aan de beurt.',
    ],
    [
      'its voters never had enough',
      { kind: 'neverAffordable', moneyAtStart: '100', shortBy: '1/3' },
      'De 12 kiezers van dit plan hadden samen € 100. Dat is € 0,34 te weinig.',
    ],
    [
      'its voters spent their money on others',
      {
        kind: 'becameUnaffordable',
        moneyAtStart: '100',
        afterRound: 2,
        moneyLeft: '199/3',
        shortBy: '20',
        spentOn: spentOn.slice(0, 2),
      },
      'De kiezers van dit plan hadden samen € 100. Na ronde 2 was daarvan € 66,33 over. Dat is € 20 te weinig. Zij betaalden mee aan Plan 1 (€ 10) en Plan 2 (€ 10).',
    ],
  ];
  test.each(cases)('%s', (_name, reason, sentence) => {
    expect(say(lost(reason))).toBe(sentence);
  });

  test('speaks of one voter where there is one', () => {
    const reason: LostReason = { kind: 'neverAffordable', moneyAtStart: '10', shortBy: '5' };
    expect(say(lost(reason, 'lonely'))).toBe('De ene kiezer van dit plan had € 10. Dat is € 5 te weinig.');
  });

  test('names the largest spendings and counts the rest', () => {
    const reason: LostReason = {
      kind: 'becameUnaffordable',
      moneyAtStart: '100',
      afterRound: 5,
      moneyLeft: '50',
      shortBy: '20',
      spentOn,
    };
    expect(say(lost(reason))).toContain('Plan 4 (€ 10) en 1 ander plan.');
  });
});
