/** All plans: as a list, or as a board with a column for each status. */
import { useMemo, useState } from 'react';
import { usePlanBook } from '../../data/queries/applications';
import { useFund } from '../../data/queries/funds';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { useCommands } from '../../ui/commands';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Tabs } from '../../ui/layout/Tabs';
import { useWords } from '../../ui/words';
import { PlanBoard } from './parts/PlanBoard';
import { PlanFilters } from './parts/PlanFilters';
import { PlanTable } from './parts/PlanTable';
import { filterPlans, NO_FILTER, type PlanRow, planRows } from './plan-view';

export function ApplicationsScreen() {
  const { t } = useWords();
  const book = usePlanBook();
  const fund = useFund();
  const today = useToday();
  const rows = useMemo(() => (book && fund ? planRows(book, today) : null), [book, fund, today]);
  const href = hrefOf({ name: 'newApplication' });
  const commands = useMemo(
    () => [
      {
        id: 'new-application',
        label: t('applications.list.new'),
        icon: 'add' as const,
        role: 'new' as const,
        href,
      },
    ],
    [t, href],
  );
  useCommands(commands);
  if (rows === null) return <Loading what={t('applications.list.title')} />;
  const add = (
    <LinkButton kind="primary" icon="add" href={href}>
      {t('applications.list.new')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('applications.list.title')}
        intro={t('applications.list.intro')}
        actions={rows.length === 0 ? undefined : add}
      />
      {rows.length === 0 ? (
        <EmptyState
          title={t('applications.list.emptyTitle')}
          why={t('applications.list.emptyWhy')}
          action={add}
        />
      ) : (
        <Plans rows={rows} />
      )}
    </>
  );
}

function Plans({ rows }: { rows: readonly PlanRow[] }) {
  const { t } = useWords();
  const [filter, setFilter] = useState(NO_FILTER);
  const found = filterPlans(rows, filter);
  return (
    <div className="stack">
      <PlanFilters rows={rows} filter={filter} onChange={setFilter} />
      <p role="status">{t('applications.list.shown', { shown: found.length, all: rows.length })}</p>
      <Tabs
        label={t('applications.list.views')}
        tabs={[
          { id: 'list', label: t('applications.list.asList'), content: <PlanTable rows={found} /> },
          { id: 'board', label: t('applications.list.asBoard'), content: <PlanBoard rows={found} /> },
        ]}
      />
    </div>
  );
}
