/** All that the app proposes for one entry, the surest first, each with a button that says yes. */
import type { BankEntry } from '@shared/domain/bank/bank-entry';
import type { MatchWorld } from '@shared/domain/bank/matching/match-world';
import type { Suggestion } from '@shared/domain/bank/matching/suggestions';
import { goTo } from '../../../routes';
import { Button } from '../../../ui/Button';
import { RefusalNote } from '../../../ui/feedback/RefusalNote';
import { useWords } from '../../../ui/words';
import { suggestionWords } from '../suggestion-words';
import { useAccept } from '../use-accept';

export type SuggestionListProps = {
  readonly entry: BankEntry;
  readonly suggestions: readonly Suggestion[];
  readonly world: MatchWorld;
};

export function SuggestionList({ entry, suggestions, world }: SuggestionListProps) {
  const words = useWords();
  const { t } = words;
  const { accept, isPending, refusal } = useAccept(entry, () => goTo({ name: 'bank' }));
  return (
    <>
      <ul className="bank-cards">
        {suggestions.map((suggestion) => {
          const what = suggestionWords(suggestion, world, words);
          return (
            <li key={what} className="bank-card">
              <p>
                {what}
                <br />
                <span className="bank-ground">{t(`bank.ground.${suggestion.ground}`)}</span>
              </p>
              <div className="button-row">
                <Button
                  isPending={isPending}
                  label={`${t('bank.accept')}: ${what}`}
                  onPress={() => void accept(suggestion)}
                >
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
