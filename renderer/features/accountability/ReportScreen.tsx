/** A report to read and to print: the story first, then photos, numbers and money. */

import { type ReportFile, useReport } from '../../data/queries/accountability';
import { useFund } from '../../data/queries/funds';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { ReportSheet } from './parts/ReportSheet';

export function ReportScreen({ grantId }: { grantId: string }) {
  const { t } = useWords();
  const file = useReport(grantId);
  const fund = useFund();
  if (file === undefined || fund === undefined) return <Loading what={t('report.what')} />;
  if (file === null || fund === null) {
    return <EmptyState title={t('common.notFound')} why={t('common.notFoundWhy')} />;
  }
  return (
    <>
      <PageHeader
        title={t('report.title', { plan: file.application?.title ?? t('common.unknown') })}
        back={{ label: t('report.back'), href: hrefOf({ name: 'reports' }) }}
        actions={<Actions file={file} />}
      />
      {file.report === null ? (
        <EmptyState title={t('report.noneTitle')} why={t('report.noneWhy')} />
      ) : (
        <ReportSheet fund={fund} file={file} report={file.report} />
      )}
    </>
  );
}

function Actions({ file }: { file: ReportFile }) {
  const { t } = useWords();
  const grantId = file.grant.id;
  return (
    <>
      {file.report?.state.status === 'handedIn' ? null : (
        <LinkButton kind="primary" href={hrefOf({ name: 'reportForm', grantId })}>
          {t(file.report === null ? 'report.begin' : 'report.goOn')}
        </LinkButton>
      )}
      <LinkButton href={hrefOf({ name: 'grant', grantId })}>{t('report.toGrant')}</LinkButton>
    </>
  );
}
