/** One entry of the bank that waits: what it is, what the app thinks it stands for, and one key to say yes. */
import type { BankEntry } from '@shared/domain/bank/bank-entry';
import type { MatchWorld } from '@shared/domain/bank/matching/match-world';
import { suggestionsFor } from '@shared/domain/bank/matching/suggestions';
import { useMemo } from 'react';
import { hrefOf } from '../../../routes';
import { Button, TextLink } from '../../../ui/Button';
import { DayText } from '../../../ui/DayText';
import { RefusalNote } from '../../../ui/feedback/RefusalNote';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { suggestionWords } from '../suggestion-words';
import { useAccept } from '../use-accept';

export type SuggestionCardProps = {
  readonly entry: BankEntry;
  readonly world: MatchWorld;
  /** Called when it is matched, before it leaves the list: the focus goes on. */
  readonly onDone: () => void;
};

export function SuggestionCard({ entry, world, onDone }: SuggestionCardProps) {
  const words = useWords();
  const { t, euro } = words;
  const { accept, isPending, refusal } = useAccept(entry, onDone);
  const [first] = useMemo(() => suggestionsFor(entry, world), [entry, world]);
  const name = entry.counterName ?? t('bank.noCounter');
  return (
    <li className="bank-card">
      <div className="bank-card-entry">
        <p className="bank-card-head">
          <strong>{name}</strong> <MoneyText amount={entry.amount} />
        </p>
        <p>
          <DayText day={entry.day} /> {entry.description}
        </p>
      </div>
      <div className="bank-card-suggestion">
        {first === undefined ? (
          <p>{t('bank.noSuggestion')}</p>
        ) : (
          <p>
            {suggestionWords(first, world, words)}
            <br />
            <span className="bank-ground">{t(`bank.ground.${first.ground}`)}</span>
          </p>
        )}
        <div className="button-row">
          {first === undefined ? null : (
            <Button
              kind="secondary"
              isPending={isPending}
              label={`${t('bank.accept')}: ${name}, ${euro(entry.amount)}`}
              onPress={() => void accept(first)}
            >
              {t('bank.accept')}
            </Button>
          )}
          <TextLink
            href={hrefOf({ name: 'bankEntry', bankEntryId: entry.id })}
            label={`${t('bank.choose')}: ${name}, ${euro(entry.amount)}`}
          >
            {t('bank.choose')}
          </TextLink>
        </div>
        <RefusalNote refusal={refusal} />
      </div>
    </li>
  );
}
