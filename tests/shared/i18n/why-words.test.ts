import type { Explanation, LostReason } from '@shared/domain/voting/tally';
import { formatList, formatShortEuro } from '@shared/i18n/format';
import { translator } from '@shared/i18n/translate';
import { type Telling, whySentences } from '@shared/i18n/why-words';
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
  ])('tells why a plan lost: $name', ({ explanation, words }) => {
    expect(plain(whySentences(explanation, telling))).toBe(words);
  });
});
