/** What was decided about a year before: when it was closed, why it was opened again, and whether it still agrees. */
import type { BookYear } from '@shared/domain/yearclose/book-year';
import type { YearWorld } from '../../../data/queries/year';
import { Callout } from '../../../ui/feedback/Callout';
import { useWords } from '../../../ui/words';
import { changedSince } from '../year-view';
import { accountWords } from '../year-words';

export function YearHistory({ world, kept }: { world: YearWorld; kept: BookYear }) {
  const { t, day, shortDay, list } = useWords();
  const { state, reopenings } = kept;
  const changed = changedSince(world, kept);
  if (state.status === 'open' && reopenings.length === 0) return null;
  return (
    <div className="stack">
      <Callout
        tone={state.status === 'closed' ? 'done' : 'info'}
        title={
          state.status === 'closed' ? t('year.closedOn', { day: day(state.closedOn) }) : t('year.status.open')
        }
      >
        {state.status === 'closed' && state.explanation !== '' ? (
          <p>{t('year.closedWith', { words: state.explanation })}</p>
        ) : null}
        {reopenings.map(({ on, reason }) => (
          <p key={`${on} ${reason}`}>{t('year.reopenedOn', { day: shortDay(on), reason })}</p>
        ))}
      </Callout>
      {changed.length === 0 ? null : (
        <Callout tone="danger" title={t('year.changedSince')}>
          <p>
            {t('year.changedWhy', { accounts: list(changed.map((account) => accountWords(t, account))) })}
          </p>
        </Callout>
      )}
    </div>
  );
}
