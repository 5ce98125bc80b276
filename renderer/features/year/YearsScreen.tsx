/** The book years, newest first: which are closed, and whether the bank agrees. */
import { useMemo } from 'react';
import { useYearWorld, type YearWorld } from '../../data/queries/year';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { DataTable } from '../../ui/data/DataTable';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { MoneyText } from '../../ui/MoneyText';
import { useWords } from '../../ui/words';
import { YearStatusBadge } from './parts/YearStatusBadge';
import { yearRows } from './year-view';

export function YearsScreen() {
  const { t } = useWords();
  const world = useYearWorld();
  return (
    <>
      <PageHeader
        title={t('year.title')}
        intro={t('year.intro')}
        actions={
          <LinkButton icon="edit" href={hrefOf({ name: 'taxDetails' })}>
            {t('year.tax.title')}
          </LinkButton>
        }
      />
      {world === undefined ? <Loading what={t('year.title')} /> : null}
      {world ? <Years world={world} /> : null}
    </>
  );
}

function Years({ world }: { world: YearWorld }) {
  const { t } = useWords();
  const today = useToday();
  const rows = useMemo(() => yearRows(world, today), [world, today]);
  if (rows.length === 0) return <EmptyState title={t('year.emptyTitle')} why={t('year.emptyWhy')} />;
  return (
    <DataTable
      label={t('year.years')}
      rows={rows}
      rowId={({ year }) => String(year)}
      rowHref={({ year }) => hrefOf({ name: 'year', year: String(year) })}
      emptyText={t('year.emptyTitle')}
      columns={[
        { id: 'year', label: t('year.year'), cell: ({ year }) => year, sortBy: ({ year }) => year },
        {
          id: 'status',
          label: t('year.status'),
          cell: ({ status }) => <YearStatusBadge status={status} />,
          sortBy: ({ status }) => status,
        },
        {
          id: 'difference',
          label: t('bank.difference'),
          align: 'end',
          cell: ({ difference }) => <MoneyText amount={difference} />,
          sortBy: ({ difference }) => difference,
        },
      ]}
    />
  );
}
