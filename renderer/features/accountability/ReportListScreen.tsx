/** Which reports are still to be written, by whom and by when; and those that were handed in. */
import { type ReportRow, useReports } from '../../data/queries/accountability';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { LinkButton, TextLink } from '../../ui/Button';
import { DayText } from '../../ui/DayText';
import { PlainTable } from '../../ui/data/PlainTable';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card, CardGrid, Section } from '../../ui/layout/Section';
import { MoneyText } from '../../ui/MoneyText';
import { StatusBadge } from '../../ui/StatusBadge';
import { useWords } from '../../ui/words';
import { dayIn, dueWords, isLate, reportLists } from './report-view';

export function ReportListScreen() {
  const { t } = useWords();
  const rows = useReports();
  return (
    <>
      <PageHeader title={t('screens.reports')} intro={t('report.listIntro')} />
      {rows === undefined ? <Loading what={t('report.whatAll')} /> : null}
      {rows?.length === 0 ? (
        <EmptyState
          title={t('report.emptyTitle')}
          why={t('report.emptyWhy')}
          action={<LinkButton href={hrefOf({ name: 'grants' })}>{t('screens.grants')}</LinkButton>}
        />
      ) : null}
      {rows === undefined || rows.length === 0 ? null : <Lists rows={rows} />}
    </>
  );
}

function Lists({ rows }: { rows: readonly ReportRow[] }) {
  const { t } = useWords();
  const { toWrite, handedIn } = reportLists(rows);
  return (
    <>
      <Section title={t('report.toWrite')}>
        {toWrite.length === 0 ? <p>{t('report.toWriteNone')}</p> : null}
        <CardGrid>
          {toWrite.map((row) => (
            <ToWrite key={row.grant.id} row={row} />
          ))}
        </CardGrid>
      </Section>
      <Section title={t('report.handedInList')}>
        {handedIn.length === 0 ? <p>{t('report.handedInNone')}</p> : <HandedIn rows={handedIn} />}
      </Section>
    </>
  );
}

function ToWrite({ row }: { row: ReportRow }) {
  const words = useWords();
  const { t } = words;
  const today = useToday();
  const { grant, application, initiative, report } = row;
  const due = dueWords(row, today, words);
  const name = application?.title ?? t('common.unknown');
  return (
    <Card title={name}>
      <p>
        {initiative?.name ?? t('common.unknown')} · <MoneyText amount={grant.amount} />
      </p>
      <p>
        <StatusBadge tone={due.tone}>{due.text}</StatusBadge>
      </p>
      {isLate(row, today) ? <p>{t('report.late')}</p> : null}
      <LinkButton
        kind={report === null ? 'secondary' : 'primary'}
        href={hrefOf({ name: 'reportForm', grantId: grant.id })}
        label={t(report === null ? 'report.beginFor' : 'report.goOnFor', { name })}
      >
        {t(report === null ? 'report.begin' : 'report.goOn')}
      </LinkButton>
    </Card>
  );
}

function HandedIn({ rows }: { rows: readonly ReportRow[] }) {
  const { t } = useWords();
  return (
    <PlainTable
      caption={t('report.handedInList')}
      rows={rows}
      rowId={({ grant }) => grant.id}
      columns={[
        {
          id: 'plan',
          label: t('report.plan'),
          cell: ({ grant, application }) => (
            <TextLink href={hrefOf({ name: 'report', grantId: grant.id })}>
              {application?.title ?? t('common.unknown')}
            </TextLink>
          ),
        },
        {
          id: 'initiative',
          label: t('report.initiative'),
          cell: ({ initiative }) => initiative?.name ?? t('common.unknown'),
        },
        {
          id: 'day',
          label: t('report.handedIn'),
          cell: (row) => {
            const day = dayIn(row);
            return day === '' ? null : <DayText day={day} />;
          },
        },
        {
          id: 'amount',
          label: t('report.award'),
          align: 'end',
          cell: ({ grant }) => <MoneyText amount={grant.amount} />,
        },
      ]}
    />
  );
}
