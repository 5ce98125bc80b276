/** A report on paper. */
import type { Report } from '@shared/domain/accountability/report';
import { type SpendingRow, spendingOf } from '@shared/domain/accountability/spending';
import type { Application } from '@shared/domain/applications/application';
import type { Fund } from '@shared/domain/funds/fund';
import { formatNumber } from '@shared/i18n/format';
import { bridge } from '../../../bridge/bridge';
import type { ReportFile } from '../../../data/queries/accountability';
import { FactList } from '../../../ui/data/FactList';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { PrintPage } from '../../../ui/print/PrintPage';
import { usePrint } from '../../../ui/print/use-print';
import { useWords } from '../../../ui/words';
import { COUNT_KEYS, hasCounts } from '../report-view';
import { PhotoList } from './PhotoList';

export type ReportSheetProps = {
  readonly fund: Fund;
  readonly file: ReportFile;
  readonly report: Report;
};

export function ReportSheet({ fund, file, report }: ReportSheetProps) {
  const { t, day } = useWords();
  const { grant, application, initiative, photos } = file;
  const title = application?.title ?? t('common.unknown');
  const print = usePrint(bridge.printPdf, {
    suggestedName: t('report.file', { number: grant.number }),
    title,
  });
  const date =
    report.state.status === 'handedIn'
      ? t('report.handedInOn', { day: day(report.state.handedInOn) })
      : t('report.isDraft');
  return (
    <PrintPage fundName={fund.name} sender={<p>{fund.place}</p>} date={date} {...print}>
      <h2 className="report-title">{title}</h2>
      <p>
        {t('report.by', { name: initiative?.name ?? t('common.unknown') })} ·{' '}
        {t(`report.happened.${report.happened}`)}
      </p>
      <p className="told">{report.story === '' ? t('report.noStory') : report.story}</p>
      <PhotoList photos={photos} />
      <Counts report={report} />
      {report.lessons === '' ? null : (
        <>
          <h3>{t('report.lessonsTitle')}</h3>
          <p className="told">{report.lessons}</p>
        </>
      )}
      {application === null ? null : <Money application={application} report={report} />}
      {report.mayPublish ? null : <p className="report-private">{t('report.notPublic')}</p>}
    </PrintPage>
  );
}

function Counts({ report }: { report: Report }) {
  const { t } = useWords();
  if (!hasCounts(report)) return null;
  return (
    <>
      <h3>{t('report.countsTitle')}</h3>
      <FactList
        facts={COUNT_KEYS.map((key) => ({
          label: t(`report.${key}`),
          value: report[key] === null ? t('report.unknown') : formatNumber(report[key]),
        }))}
      />
    </>
  );
}

function Money({ application, report }: { application: Application; report: Report }) {
  const { t } = useWords();
  const { rows, budget, spent, rest } = spendingOf(application, report.spent);
  return (
    <>
      <h3>{t('report.moneyTitle')}</h3>
      <PlainTable
        caption={t('report.moneyTitle')}
        rows={rows}
        rowId={({ line }) => line.id}
        columns={[
          {
            id: 'line',
            label: t('report.budgetLine'),
            cell: ({ line }: SpendingRow) => line.label,
            total: t('common.total'),
          },
          {
            id: 'budget',
            label: t('report.budget'),
            align: 'end',
            cell: ({ line }) => <MoneyText amount={line.amount} />,
            total: <MoneyText amount={budget} />,
          },
          {
            id: 'spent',
            label: t('report.spent'),
            align: 'end',
            cell: (row) => <MoneyText amount={row.spent} />,
            total: <MoneyText amount={spent} />,
          },
          {
            id: 'rest',
            label: t('report.rest'),
            align: 'end',
            cell: (row) => <MoneyText amount={row.rest} />,
            total: <MoneyText amount={rest} />,
          },
        ]}
      />
    </>
  );
}
