/** One entry of the bank that waits: what it is, what the app thinks it stands for, and one key to say yes. */
import { bookBankEntry } from '@shared/domain/bank/actions/book-bank-entry';
import type { BankEntry } from '@shared/domain/bank/bank-entry';
import type { MatchWorld } from '@shared/domain/bank/matching/match-world';
import { type Suggestion, suggestionsFor } from '@shared/domain/bank/matching/suggestions';
import { useMemo, useState } from 'react';
import { perform } from '../../../data/perform';
import { hrefOf } from '../../../routes';
import { Button, TextLink } from '../../../ui/Button';
import { DayText } from '../../../ui/DayText';
import { tell } from '../../../ui/feedback/messages';
import { RefusalNote, type RefusalWords } from '../../../ui/feedback/RefusalNote';
import { problemCode } from '../../../ui/forms/problem-words';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { partWords } from '../suggestion-words';

export type SuggestionCardProps = {
  readonly entry: BankEntry;
  readonly world: MatchWorld;
  /** Called when it is matched, before it leaves the list: the focus goes on. */
  readonly onDone: () => void;
};

export function SuggestionCard({ entry, world, onDone }: SuggestionCardProps) {
  const words = useWords();
  const { t, euro } = words;
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const [isPending, setPending] = useState(false);
  const [first] = useMemo(() => suggestionsFor(entry, world), [entry, world]);
  const accept = async ({ part, ground }: Suggestion) => {
    setPending(true);
    const input = { bankEntryId: entry.id, parts: [part], ground, reason: '' };
    const done = await perform(bookBankEntry, input);
    setPending(false);
    if (!done.ok) return setRefusal(problemCode(done.error));
    tell({ text: t('bank.matched', { amount: euro(entry.amount) }) });
    onDone();
  };
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
            {partWords(first.part, world, words)}
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
