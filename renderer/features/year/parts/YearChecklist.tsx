/** What is done and what is not before a year is closed; what is open leads to its screen. */
import { lastDayOf } from '@shared/domain/yearclose/fiscal-year';
import { hrefOf } from '../../../routes';
import { TextLink } from '../../../ui/Button';
import { StatusBadge } from '../../../ui/StatusBadge';
import { useWords, type Words } from '../../../ui/words';
import type { Check, ClosingFacts } from '../year-view';

const TONES = { blocks: 'stop', mustExplain: 'wait', later: 'idle' } as const;

export function YearChecklist({ year, facts }: { year: number; facts: ClosingFacts }) {
  const words = useWords();
  const { t } = words;
  return (
    <ul className="year-checks">
      {facts.checks.map((check) => (
        <li key={check.id} className="year-check">
          <StatusBadge tone={check.isDone ? 'done' : TONES[check.weight]}>
            {check.isDone ? t('common.stepDone') : t(`year.check.${check.weight}`)}
          </StatusBadge>
          {check.isDone ? (
            t(`year.check.${check.id}`)
          ) : (
            <TextLink href={hrefOf(check.route)}>{openWords(words, check, { year, facts })}</TextLink>
          )}
        </li>
      ))}
    </ul>
  );
}

function openWords(
  { t, euro, shortDay }: Words,
  { id }: Check,
  { year, facts }: { readonly year: number; readonly facts: ClosingFacts },
): string {
  switch (id) {
    case 'over':
      return t('year.check.overNot', { day: shortDay(lastDayOf(year)) });
    case 'earlier':
      return t('year.check.earlierNot', { year: facts.earlier ?? year });
    case 'statements':
      return facts.knownUntil === null
        ? t('year.check.statementsNone')
        : t('year.check.statementsNot', { day: shortDay(facts.knownUntil) });
    case 'openEntries':
      return t('year.check.openEntriesNot', { n: facts.openEntries });
    case 'bank':
      return t('year.check.bankNot', { amount: euro(facts.difference) });
    case 'cash':
      return t('year.check.cashNot');
    case 'tax':
      return t('year.check.taxNot');
  }
}
