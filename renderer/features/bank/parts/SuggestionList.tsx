/** All that the app proposes for one entry, the surest first, each with a button that says yes. */
import { bookBankEntry } from '@shared/domain/bank/actions/book-bank-entry';
import type { BankEntry } from '@shared/domain/bank/bank-entry';
import type { MatchWorld } from '@shared/domain/bank/matching/match-world';
import type { Suggestion } from '@shared/domain/bank/matching/suggestions';
import { useState } from 'react';
import { perform } from '../../../data/perform';
import { goTo } from '../../../routes';
import { Button } from '../../../ui/Button';
import { tell } from '../../../ui/feedback/messages';
import { RefusalNote, type RefusalWords } from '../../../ui/feedback/RefusalNote';
import { problemCode } from '../../../ui/forms/problem-words';
import { useWords } from '../../../ui/words';
import { partWords } from '../suggestion-words';

export type SuggestionListProps = {
  readonly entry: BankEntry;
  readonly suggestions: readonly Suggestion[];
  readonly world: MatchWorld;
};

export function SuggestionList({ entry, suggestions, world }: SuggestionListProps) {
  const words = useWords();
  const { t, euro } = words;
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const accept = async ({ part, ground }: Suggestion) => {
    const done = await perform(bookBankEntry, { bankEntryId: entry.id, parts: [part], ground, reason: '' });
    if (!done.ok) return setRefusal(problemCode(done.error));
    tell({ text: t('bank.matched', { amount: euro(entry.amount) }) });
    goTo({ name: 'bank' });
  };
  return (
    <>
      <ul className="bank-cards">
        {suggestions.map((suggestion) => {
          const what = partWords(suggestion.part, world, words);
          return (
            <li key={what} className="bank-card">
              <p>
                {what}
                <br />
                <span className="bank-ground">{t(`bank.ground.${suggestion.ground}`)}</span>
              </p>
              <div className="button-row">
                <Button label={`${t('bank.accept')}: ${what}`} onPress={() => void accept(suggestion)}>
                  {t('bank.accept')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <RefusalNote refusal={refusal} />
    </>
  );
}
