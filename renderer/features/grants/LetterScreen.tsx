/** A letter as it goes out on paper: an award or its change, a refusal with its reason, or what has to come back. */

import { changesOf } from '@shared/domain/grants/award-change';
import { moneyOfGrant, totalOfGrant } from '@shared/domain/grants/grant-money';
import { useFund } from '../../data/queries/funds';
import { useGrant, useRefusedPlan } from '../../data/queries/grants';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { AwardLetter } from './parts/AwardLetter';
import { ChangeLetter } from './parts/ChangeLetter';
import { RefusalLetter } from './parts/RefusalLetter';
import { ReturnLetter } from './parts/ReturnLetter';
import { SentButton } from './parts/SentButton';
import { MoneyReminderScreen, ReportReminderScreen } from './ReminderScreen';

export function LetterScreen({ kind, subjectId }: { kind: string; subjectId: string }) {
  if (kind === 'award') return <AwardLetterScreen grantId={subjectId} />;
  if (kind === 'change') return <ChangeLetterScreen grantId={subjectId} />;
  if (kind === 'refusal') return <RefusalLetterScreen applicationId={subjectId} />;
  if (kind === 'remindReport') return <ReportReminderScreen grantId={subjectId} />;
  if (kind === 'remindPromise') return <MoneyReminderScreen kind="promise" contributionId={subjectId} />;
  if (kind === 'remindRepayment') return <MoneyReminderScreen kind="repayment" contributionId={subjectId} />;
  if (kind === 'return') return <ReturnLetterScreen grantId={subjectId} />;
  return <NoLetter />;
}

function AwardLetterScreen({ grantId }: { grantId: string }) {
  const { t } = useWords();
  const fund = useFund();
  const file = useGrant(grantId);
  if (fund === undefined || file === undefined) return <Loading what={t('grants.what.letter')} />;
  if (fund === null || file === null) return <NoLetter />;
  return (
    <>
      <PageHeader
        title={t('letters.awardTitle')}
        intro={t('letters.intro')}
        back={{ label: t('letters.backToGrant'), href: hrefOf({ name: 'grant', grantId }) }}
      />
      <AwardLetter fund={fund} file={file} />
    </>
  );
}

function ChangeLetterScreen({ grantId }: { grantId: string }) {
  const { t } = useWords();
  const fund = useFund();
  const file = useGrant(grantId);
  if (fund === undefined || file === undefined) return <Loading what={t('grants.what.letter')} />;
  if (fund === null || file === null) return <NoLetter />;
  const change = changesOf(file.grant).at(-1);
  if (change === undefined) {
    return <EmptyState title={t('awardChange.noLetter')} why={t('awardChange.noLetterWhy')} />;
  }
  return (
    <>
      <PageHeader
        title={t('awardChange.letterTitle')}
        intro={t('letters.intro')}
        back={{ label: t('letters.backToGrant'), href: hrefOf({ name: 'grant', grantId }) }}
      />
      <ChangeLetter fund={fund} file={file} change={change} />
    </>
  );
}

function ReturnLetterScreen({ grantId }: { grantId: string }) {
  const { t } = useWords();
  const today = useToday();
  const fund = useFund();
  const file = useGrant(grantId);
  if (fund === undefined || file === undefined) return <Loading what={t('grants.what.letter')} />;
  if (fund === null || file === null) return <NoLetter />;
  const { toComeBack } = totalOfGrant(moneyOfGrant(file.entries, file.grant.id));
  if (toComeBack <= 0) return <EmptyState title={t('letters.noReturn')} why={t('letters.noReturnWhy')} />;
  return (
    <>
      <PageHeader
        title={t('letters.returnTitle')}
        intro={t('letters.intro')}
        back={{ label: t('letters.backToGrant'), href: hrefOf({ name: 'grant', grantId }) }}
      />
      <div className="stack">
        <SentButton kind="return" subjectId={grantId} />
        <ReturnLetter fund={fund} file={file} toComeBack={toComeBack} day={today} />
      </div>
    </>
  );
}

function RefusalLetterScreen({ applicationId }: { applicationId: string }) {
  const { t } = useWords();
  const fund = useFund();
  const refused = useRefusedPlan(applicationId);
  if (fund === undefined || refused === undefined) return <Loading what={t('grants.what.letter')} />;
  if (fund === null || refused === null) {
    return <EmptyState title={t('letters.noRefusal')} why={t('letters.noRefusalWhy')} />;
  }
  return (
    <>
      <PageHeader
        title={t('letters.refusalTitle')}
        intro={t('letters.intro')}
        back={{
          label: t('letters.backToApplication'),
          href: hrefOf({ name: 'application', applicationId }),
        }}
      />
      <RefusalLetter fund={fund} refused={refused} />
    </>
  );
}

function NoLetter() {
  const { t } = useWords();
  return <EmptyState title={t('common.notFound')} why={t('common.notFoundWhy')} />;
}
