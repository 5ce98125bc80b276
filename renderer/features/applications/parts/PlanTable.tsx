/** Plans as a list. */
import { hrefOf } from '../../../routes';
import { DayText } from '../../../ui/DayText';
import { DataTable } from '../../../ui/data/DataTable';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { clockWords } from '../clock-words';
import type { PlanRow } from '../plan-view';
import { StatusOfPlan } from './StatusOfPlan';

export function PlanTable({ rows }: { rows: readonly PlanRow[] }) {
  const { t } = useWords();
  const status = (row: PlanRow) => t(`applications.status.${row.status}`);
  return (
    <DataTable
      label={t('applications.list.title')}
      rows={rows}
      rowId={(row) => row.application.id}
      rowHref={(row) => hrefOf({ name: 'application', applicationId: row.application.id })}
      initialSort={{ column: 'receivedOn', direction: 'descending' }}
      emptyText={t('applications.list.noneFound')}
      columns={[
        {
          id: 'title',
          label: t('applications.list.plan'),
          grow: 4,
          cell: (row) => row.application.title,
          sortBy: (row) => row.application.title,
        },
        {
          id: 'initiative',
          label: t('applications.plan.by'),
          grow: 3,
          cell: (row) => row.initiativeName,
          sortBy: (row) => row.initiativeName,
        },
        {
          id: 'receivedOn',
          label: t('applications.list.receivedOn'),
          grow: 2,
          cell: (row) => <DayText day={row.application.receivedOn} />,
          sortBy: (row) => row.application.receivedOn,
        },
        {
          id: 'status',
          label: t('applications.list.status'),
          grow: 3,
          cell: (row) => <StatusOfPlan status={row.status} />,
          sortBy: status,
        },
        {
          id: 'clock',
          label: t('applications.list.clock'),
          grow: 2,
          cell: (row) => (row.clock === null ? '' : clockWords(row.clock, t)),
          sortBy: (row) => row.clock?.deadline ?? '',
        },
        {
          id: 'asked',
          label: t('applications.list.asked'),
          align: 'end',
          grow: 2,
          cell: (row) => <MoneyText amount={row.asked} />,
          sortBy: (row) => row.asked,
        },
      ]}
    />
  );
}
