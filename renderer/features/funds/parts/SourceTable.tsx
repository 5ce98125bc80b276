/** Contributions as a list to work in. */
import { hrefOf } from '../../../routes';
import { DayText } from '../../../ui/DayText';
import { DataTable } from '../../../ui/data/DataTable';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import type { SourceRow } from '../source-view';
import { ProgressBadge } from './ProgressBadge';

export type SourceTableProps = {
  readonly label: string;
  readonly rows: readonly SourceRow[];
  readonly emptyText: string;
};

export function SourceTable({ label, rows, emptyText }: SourceTableProps) {
  const { t } = useWords();
  const giverOf = (row: SourceRow) => row.giverName ?? t('funds.giver.erased');
  return (
    <DataTable
      label={label}
      rows={rows}
      rowId={(row) => row.contribution.id}
      rowHref={(row) => hrefOf({ name: 'contribution', contributionId: row.contribution.id })}
      initialSort={{ column: 'promisedOn', direction: 'descending' }}
      emptyText={emptyText}
      columns={[
        {
          id: 'title',
          label: t('funds.contribution.title'),
          grow: 3,
          cell: (row) => row.contribution.title,
          sortBy: (row) => row.contribution.title,
        },
        { id: 'giver', label: t('funds.contribution.giver'), grow: 3, cell: giverOf, sortBy: giverOf },
        {
          id: 'promisedOn',
          label: t('funds.contribution.promisedOn'),
          grow: 2,
          cell: (row) => <DayText day={row.contribution.promisedOn} />,
          sortBy: (row) => row.contribution.promisedOn,
        },
        {
          id: 'progress',
          label: t('funds.contribution.state'),
          grow: 2,
          cell: (row) => <ProgressBadge progress={row.progress} />,
          sortBy: (row) => row.progress,
        },
        {
          id: 'amount',
          label: t('funds.contribution.amount'),
          align: 'end',
          grow: 2,
          cell: (row) => <MoneyText amount={row.contribution.amount} />,
          sortBy: (row) => row.contribution.amount,
        },
        {
          id: 'free',
          label: t('funds.figure.free'),
          align: 'end',
          grow: 2,
          cell: (row) => (row.progress === 'inKind' ? '–' : <MoneyText amount={row.position.free} />),
          sortBy: (row) => row.position.free,
        },
      ]}
    />
  );
}
