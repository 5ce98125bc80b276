/** What an initiative may expect next, in one sentence. */
import type { Words } from '../../ui/words';
import type { PlanRow } from './plan-view';

export function nextStep({ status, clock }: PlanRow, { t, day }: Pick<Words, 't' | 'day'>): string {
  if (status !== 'inScan') return t(`applications.home.next.${status}`);
  if (clock === null || clock.paused) return t('applications.home.next.paused');
  return clock.overdue
    ? t('applications.home.next.late')
    : t('applications.home.next.inScan', { day: day(clock.deadline) });
}
