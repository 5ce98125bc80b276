/** What waits to be matched, the oldest first, some at a time: a year of entries at once would keep the window busy. */
import type { BankEntry, BankEntryId } from '@shared/domain/bank/bank-entry';
import type { MatchWorld } from '@shared/domain/bank/matching/match-world';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/Button';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { SuggestionCard } from './SuggestionCard';

const AT_A_TIME = 25;

export function Inbox({ entries, world }: { entries: readonly BankEntry[]; world: MatchWorld }) {
  const { t } = useWords();
  const [most, setMost] = useState(AT_A_TIME);
  const open = entries.filter(({ state }) => state.status === 'open');
  const left = Math.max(0, open.length - most);
  const { place, goOn, goTo } = useNextCard(open);
  const showMore = () => {
    setMost(most + AT_A_TIME);
    goTo(most);
  };
  return (
    <Section
      title={t('bank.inbox', { n: open.length })}
      intro={open.length === 0 ? undefined : t('bank.inboxWhy')}
    >
      <div ref={place} tabIndex={-1}>
        {open.length === 0 ? (
          <p>{t('bank.inboxEmpty')}</p>
        ) : (
          <ul className="bank-cards">
            {open.slice(0, most).map((entry, index) => (
              <SuggestionCard
                key={entry.id}
                entry={entry}
                world={world}
                onDone={() => goOn(entry.id, index)}
              />
            ))}
          </ul>
        )}
        {left === 0 ? null : (
          <div className="form-actions">
            <Button onPress={showMore}>{t('bank.inboxMore', { n: Math.min(AT_A_TIME, left), left })}</Button>
          </div>
        )}
      </div>
    </Section>
  );
}

/**
 * The card that was matched goes away: the next yes takes its place, else the list. It may go before the action is heard of
 * or after it, so the focus waits until the card is gone.
 */
function useNextCard(open: readonly BankEntry[]) {
  const place = useRef<HTMLDivElement>(null);
  const leaving = useRef<{ readonly id: BankEntryId; readonly index: number } | null>(null);
  const shown = useRef(open);
  const goTo = (index: number) => {
    requestAnimationFrame(() => {
      const cards = place.current?.querySelectorAll<HTMLElement>('.bank-card');
      const next = cards?.[Math.min(index, cards.length - 1)];
      (next?.querySelector<HTMLElement>('button, a') ?? place.current)?.focus();
    });
  };
  useEffect(() => {
    shown.current = open;
    if (leaving.current === null || open.some(({ id }) => id === leaving.current?.id)) return;
    goTo(leaving.current.index);
    leaving.current = null;
  });
  const goOn = (id: BankEntryId, index: number) => {
    if (shown.current.some((entry) => entry.id === id)) leaving.current = { id, index };
    else goTo(index);
  };
  return { place, goOn, goTo };
}
