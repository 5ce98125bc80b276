/** The statements that were taken in, each with its balances and whether the entries make them. */
import type { CheckedStatement } from '@shared/domain/bank/statement-check';
import { hrefOf } from '../../../routes';
import { TextLink } from '../../../ui/Button';
import { DayText } from '../../../ui/DayText';
import type { Column } from '../../../ui/data/columns';
import { DataTable } from '../../../ui/data/DataTable';
import { MoneyText } from '../../../ui/MoneyText';
import { StatusBadge } from '../../../ui/StatusBadge';
import { useWords } from '../../../ui/words';

export function StatementTable({ rows }: { rows: readonly CheckedStatement[] }) {
  const { t, shortDay } = useWords();
  const columns: Column<CheckedStatement>[] = [
    {
      id: 'period',
      label: t('bank.period'),
      grow: 2,
      sortBy: ({ statement }) => statement.to,
      cell: ({ statement }) => (
        <TextLink href={hrefOf({ name: 'bankMonth', day: statement.to })}>
          {t('bank.fromTo', { from: shortDay(statement.from), to: shortDay(statement.to) })}
        </TextLink>
      ),
    },
    { id: 'account', label: t('bank.account'), grow: 1, cell: ({ account }) => account?.name ?? '' },
    {
      id: 'count',
      label: t('bank.entries'),
      align: 'end',
      sortBy: ({ statement }) => statement.entryCount,
      cell: ({ statement }) => statement.entryCount,
    },
    {
      id: 'closing',
      label: t('bank.closing'),
      align: 'end',
      sortBy: ({ statement }) => statement.closing ?? 0,
      cell: ({ statement }) => (statement.closing === null ? '–' : <MoneyText amount={statement.closing} />),
    },
    { id: 'agrees', label: t('bank.agrees'), grow: 1, cell: (row) => <Agrees row={row} /> },
  ];
  return (
    <DataTable
      label={t('bank.statements')}
      columns={columns}
      rows={rows}
      rowId={({ statement }) => statement.id}
      initialSort={{ column: 'period', direction: 'descending' }}
      emptyText={t('bank.noStatements')}
    />
  );
}

function Agrees({ row: { difference, gapFrom } }: { row: CheckedStatement }) {
  const { t, euro } = useWords();
  if (gapFrom !== null) {
    return (
      <>
        <StatusBadge tone="wait">{t('bank.gap')}</StatusBadge> <DayText day={gapFrom} />
      </>
    );
  }
  if (difference === null) return <StatusBadge tone="idle">{t('bank.noClosing')}</StatusBadge>;
  if (difference === 0) return <StatusBadge tone="done">{t('bank.agreesYes')}</StatusBadge>;
  return <StatusBadge tone="stop">{t('bank.agreesNot', { amount: euro(difference) })}</StatusBadge>;
}
