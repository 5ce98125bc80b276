/** Until when people vote, in a sentence; null where no days were agreed (V33). */
import type { Round } from '@shared/domain/voting/round';
import type { Day } from '@shared/kernel/dates';
import type { Words } from '../../ui/words';

export function votingDaysLine(
  { settings }: Pick<Round, 'settings'>,
  today: Day,
  { t, day }: Pick<Words, 't' | 'day'>,
): string | null {
  const { votingFrom: from, votingUntil: until } = settings;
  if (until === null) return from === null ? null : t('roundForm.daysFrom', { from: day(from) });
  if (until < today) return t('roundForm.daysOver', { until: day(until) });
  return from === null
    ? t('roundForm.daysUntil', { until: day(until) })
    : t('roundForm.daysBetween', { from: day(from), until: day(until) });
}
