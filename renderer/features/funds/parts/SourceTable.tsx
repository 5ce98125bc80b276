/** Contributions as a list to work in. */
import { hrefOf } from '../../../routes';
import { dayColumn, moneyColumn, textColumn } from '../../../ui/data/column-kinds';
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
        textColumn({
          id: 'title',
          label: t('funds.contribution.title'),
          grow: 3,
          of: (row: SourceRow) => row.contribution.title,
        }),
        textColumn({ id: 'giver', label: t('funds.contribution.giver'), grow: 3, of: giverOf }),
        dayColumn({
          id: 'promisedOn',
          label: t('funds.contribution.promisedOn'),
          grow: 2,
          of: (row: SourceRow) => row.contribution.promisedOn,
        }),
        {
          id: 'progress',
          label: t('funds.contribution.state'),
          grow: 2,
          cell: (row) => <ProgressBadge progress={row.progress} />,
          sortBy: (row) => row.progress,
        },
        moneyColumn({
          id: 'amount',
          label: t('funds.contribution.amount'),
          grow: 2,
          of: (row: SourceRow) => row.contribution.amount,
        }),
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
