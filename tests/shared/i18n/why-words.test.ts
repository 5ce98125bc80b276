import type { Explanation, LostReason, Step } from '@shared/domain/voting/tally';
import { formatList, formatShortEuro } from '@shared/i18n/format';
import { translator } from '@shared/i18n/translate';
import { comparisonWords, type Telling, whySentences } from '@shared/i18n/why-words';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';

const telling: Telling = {
  t: translator('nl'),
  list: (items) => formatList(items, 'nl'),
  show: formatShortEuro,
  view: 'approval',
  titleOf: (id) => `Plan ${id}`,
  votersOf: () => 12,
};

const lost = (reason: LostReason): Explanation => ({ outcome: 'lost', project: 'a', reason });
const plain = (sentences: readonly string[]) => sentences.join(' ').replaceAll('\u00a0', ' ');

describe('whySentences', () => {
  it.each<{ name: string; explanation: Explanation; words: string }>([
    { name: 'nobody chose it', explanation: lost({ kind: 'noVotes' }), words: 'Niemand koos dit plan.' },
    {
      name: 'it did not fit any more',
      explanation: lost({ kind: 'outOfBudget', moneyLeft: cents(135_000), shortBy: cents(125_000) }),
      words: 'Toen dit plan aan de beurt was, was er nog € 1.350. Dat is € 1.250 te weinig.',
    },
    {
      name: 'the count stopped before its turn',
      explanation: lost({ kind: 'notReached', stoppedBy: 'b' }),
      words: 'De telling stopte bij ‘Plan b’. Dat paste niet meer. Dit plan kwam niet aan de beurt.',
    },
    {
      name: 'its voters could never pay it; what is missing is rounded up',
      explanation: lost({ kind: 'neverAffordable', moneyAtStart: '100/3', shortBy: '200/3' }),
      words: 'De 12 kiezers van dit plan hadden samen € 33,33. Dat is € 66,67 te weinig.',
    },
    {
      name: 'its voters paid for other plans first',
      explanation: lost({
        kind: 'becameUnaffordable',
        moneyAtStart: '90',
        afterRound: 2,
        moneyLeft: '40',
        shortBy: '10',
        spentOn: [{ project: 'b', amount: '50' }],
      }),
      words:
        'De kiezers van dit plan hadden samen € 90. Na ronde 2 was daarvan € 40 over. Dat is € 10 te weinig. Zij betaalden mee aan Plan b (€ 50).',
    },
    {
      name: 'it cannot go together with a winner',
      explanation: lost({ kind: 'excluded', by: 'b' }),
      words: 'Dit plan kan niet samen met ‘Plan b’. Dat plan had meer stemmen en ging voor.',
    },
    {
      name: 'too few said yes',
      explanation: lost({ kind: 'notEnoughYes', yes: 3, no: 4, share: 'half' }),
      words: '3 keer ja en 4 keer nee. Meer dan de helft ja was nodig.',
    },
    {
      name: 'it would get too little to go ahead',
      explanation: lost({ kind: 'underLeast', amount: cents(90_000), least: cents(100_000) }),
      words: 'Dit plan zou € 900 krijgen. De aanvrager heeft ten minste € 1.000 nodig.',
    },
  ])('tells why a plan lost: $name', ({ explanation, words }) => {
    expect(plain(whySentences(explanation, telling))).toBe(words);
  });

  it('tells which of two counts holds, and whose voices decided', () => {
    const comparison = { voters: 'withAny', equalShares: 10, greedy: 1, taken: 'equalShares' } as const;
    expect(comparisonWords(translator('nl'), comparison)).toBe(
      'Twee tellingen zijn vergeleken. Voor gelijke delen: 10 kiezers. Voor meeste stemmen: 1 kiezer. Daarom geldt gelijke delen. Hier telt een kiezer mee die ten minste één gekozen plan heeft.',
    );
  });

  it('tells how a plan won in part, and by the mean', () => {
    const won = (step: Step): Explanation => ({ outcome: 'won', project: 'a', step });
    const turn = { project: 'a', votes: 3 };
    expect(
      plain(whySentences(won({ kind: 'fundedInPart', ...turn, moneyBefore: cents(4_000) }), telling)),
    ).toBe('Voor een deel gekozen, met 3 stemmen. Dit plan krijgt wat er nog was: € 40.');
    expect(
      plain(whySentences(won({ kind: 'averaged', ...turn, mean: '100/3', amount: cents(3_333) }), telling)),
    ).toBe('3 kiezers gaven dit plan geld. Over alle stemmen is dat gemiddeld € 33,33.');
  });
});
