/** Writing a report in short steps; everything is kept by itself. */
import { startReport } from '@shared/domain/accountability/actions/start-report';
import type { Report } from '@shared/domain/accountability/report';
import type { Application } from '@shared/domain/applications/application';
import { useState } from 'react';
import { perform } from '../../data/perform';
import { type ReportFile, useReport } from '../../data/queries/accountability';
import { hrefOf } from '../../routes';
import { asksText } from '../../ui/asks-text';
import { Button, LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { RefusalNote, type RefusalWords } from '../../ui/feedback/RefusalNote';
import { problemCode } from '../../ui/forms/problem-words';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { ReportSteps } from './parts/ReportSteps';

export function ReportFormScreen({ grantId }: { grantId: string }) {
  const { t, day } = useWords();
  const file = useReport(grantId);
  if (file === undefined) return <Loading what={t('report.what')} />;
  if (file === null || file.application === null) {
    return <EmptyState title={t('common.notFound')} why={t('common.notFoundWhy')} />;
  }
  const { grant, application, report } = file;
  const what = t(`grants.band.${grant.band}`).toLowerCase();
  return (
    <>
      <PageHeader
        title={t('report.formTitle', { plan: application.title })}
        intro={t('report.asked', { what, day: day(grant.reportDue) })}
        back={{ label: t('report.back'), href: hrefOf({ name: 'reports' }) }}
      />
      <WhoAsks file={file} />
      {report === null ? (
        <Begin file={file} />
      ) : (
        <Written file={file} report={report} application={application} />
      )}
    </>
  );
}

/** Which giver asks it, where that is not the fund alone. */
function WhoAsks({ file }: { file: ReportFile }) {
  const words = useWords();
  const lines = asksText(file.grant.asks, file.giverNames, words);
  if (lines.length === 0) return null;
  return (
    <Card title={words.t('asks.title')}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}

function Begin({ file }: { file: ReportFile }) {
  const { t } = useWords();
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const [isPending, setPending] = useState(false);
  const begin = async () => {
    setPending(true);
    const done = await perform(startReport, { grantId: file.grant.id });
    setPending(false);
    setRefusal(done.ok ? null : problemCode(done.error));
  };
  return (
    <Card title={t('report.startTitle')} tone="accent">
      <p>{t('report.startWhy')}</p>
      <RefusalNote refusal={refusal} />
      <Button kind="primary" onPress={() => void begin()} isPending={isPending}>
        {t('report.begin')}
      </Button>
    </Card>
  );
}

type WrittenProps = {
  readonly file: ReportFile;
  readonly report: Report;
  readonly application: Application;
};

function Written({ file, report, application }: WrittenProps) {
  const { t } = useWords();
  if (report.state.status === 'draft') {
    return <ReportSteps key={report.id} file={file} report={report} application={application} />;
  }
  return (
    <EmptyState
      title={t('report.handedInDone')}
      why={t('accountability.alreadyHandedIn')}
      action={
        <LinkButton kind="primary" href={hrefOf({ name: 'report', grantId: file.grant.id })}>
          {t('report.read')}
        </LinkButton>
      }
    />
  );
}
