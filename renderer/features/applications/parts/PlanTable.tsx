/** Plans as a list. */
import { hrefOf } from '../../../routes';
import { dayColumn, moneyColumn, textColumn } from '../../../ui/data/column-kinds';
import { DataTable } from '../../../ui/data/DataTable';
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
        textColumn({
          id: 'title',
          label: t('applications.list.plan'),
          grow: 4,
          of: (row: PlanRow) => row.application.title,
        }),
        textColumn({
          id: 'initiative',
          label: t('applications.plan.by'),
          grow: 3,
          of: (row: PlanRow) => row.initiativeName,
        }),
        dayColumn({
          id: 'receivedOn',
          label: t('applications.list.receivedOn'),
          grow: 2,
          of: (row: PlanRow) => row.application.receivedOn,
        }),
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
        moneyColumn({
          id: 'asked',
          label: t('applications.list.asked'),
          grow: 2,
          of: (row: PlanRow) => row.asked,
        }),
      ]}
    />
  );
}
