/** The clock of a scan in words. */
import type { ScanClock } from '@shared/domain/applications/scan-clock';
import type { Translate } from '@shared/i18n/translate';

export function clockWords(clock: ScanClock, t: Translate): string {
  if (clock.paused) return t('applications.scan.paused');
  if (clock.overdue) return t('applications.scan.late', { days: -clock.daysLeft });
  return clock.daysLeft === 0
    ? t('applications.scan.lastDay')
    : t('applications.scan.daysLeft', { days: clock.daysLeft });
}
