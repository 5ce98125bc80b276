/** A reminder as it goes out on paper or by mail, with the button that writes down that it went. */
import { isReportLate } from '@shared/domain/grants/reminder';
import { useFund, useGiverBook, useLedger } from '../../data/queries/funds';
import { useGrant } from '../../data/queries/grants';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { lateParts, MoneyReminder } from './parts/MoneyReminder';
import { ReportReminder } from './parts/ReportReminder';
import { SentButton } from './parts/SentButton';

export function ReportReminderScreen({ grantId }: { grantId: string }) {
  const { t } = useWords();
  const today = useToday();
  const fund = useFund();
  const file = useGrant(grantId);
  if (fund === undefined || file === undefined) return <Loading what={t('grants.what.letter')} />;
  if (fund === null || file === null || !isReportLate(file.grant, today)) return <NothingDue />;
  return (
    <>
      <PageHeader
        title={t('reminders.reportTitle')}
        intro={t('reminders.intro')}
        back={{ label: t('letters.backToGrant'), href: hrefOf({ name: 'grant', grantId }) }}
      />
      <div className="stack">
        <SentButton kind="report" subjectId={grantId} />
        <ReportReminder fund={fund} file={file} day={today} />
      </div>
    </>
  );
}

export type MoneyReminderScreenProps = {
  readonly kind: 'promise' | 'repayment';
  readonly contributionId: string;
};

export function MoneyReminderScreen({ kind, contributionId }: MoneyReminderScreenProps) {
  const { t } = useWords();
  const today = useToday();
  const fund = useFund();
  const book = useGiverBook();
  const entries = useLedger();
  if (fund === undefined || book === undefined || entries === undefined) {
    return <Loading what={t('grants.what.letter')} />;
  }
  const contribution = book.contributions.find(({ id }) => id === contributionId);
  const parts = contribution === undefined ? [] : lateParts(kind, contribution, { entries, today });
  if (fund === null || contribution === undefined || parts.length === 0) return <NothingDue />;
  return (
    <>
      <PageHeader
        title={t(`reminders.${kind}Title`)}
        intro={t('reminders.intro')}
        back={{ label: t('reminders.back'), href: hrefOf({ name: 'contribution', contributionId }) }}
      />
      <div className="stack">
        <SentButton kind={kind} subjectId={contributionId} />
        <MoneyReminder
          kind={kind}
          fund={fund}
          book={book}
          contribution={contribution}
          parts={parts}
          day={today}
        />
      </div>
    </>
  );
}

function NothingDue() {
  const { t } = useWords();
  return <EmptyState title={t('reminders.none')} why={t('reminders.noneWhy')} />;
}
