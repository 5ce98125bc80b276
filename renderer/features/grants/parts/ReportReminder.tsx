/** Asks for a report that is late: kindly, what is asked, and how to do it in ten minutes. */
import type { Fund } from '@shared/domain/funds/fund';
import type { Day } from '@shared/kernel/dates';
import type { GrantFile } from '../../../data/queries/grants';
import { useWords } from '../../../ui/words';
import { LetterPaper } from './LetterPaper';

export type ReportReminderProps = {
  readonly fund: Fund;
  readonly file: GrantFile;
  readonly day: Day;
};

export function ReportReminder({ fund, file, day }: ReportReminderProps) {
  const words = useWords();
  const { t } = words;
  const { grant, application, initiative } = file;
  const plan = application?.title ?? '';
  return (
    <LetterPaper
      fund={fund}
      to={initiative?.name ?? t('common.unknown')}
      day={day}
      title={t('reminders.reportTitle')}
      fileName={t('reminders.reportFile', { number: grant.number })}
    >
      <p>{t('reminders.reportNews', { plan, day: words.day(grant.reportDue) })}</p>
      <p>{t(`letters.ask.${grant.band}`)}</p>
      <p>{t('reminders.reportHow')}</p>
      <p>{t('reminders.reportHelp')}</p>
    </LetterPaper>
  );
}
