/** A list of five thousand rows, of which only those in sight are drawn. */
import { DataTable } from '@renderer/ui/data/DataTable';
import { PageHeader } from '@renderer/ui/layout/PageHeader';
import { MoneyText } from '@renderer/ui/MoneyText';
import { cents } from '@shared/kernel/money';

const rows = Array.from({ length: 5000 }, (_, index) => ({
  id: String(index + 1),
  text: `Boeking ${index + 1}`,
  amount: cents(((index * 7919) % 100_000) - 20_000),
}));

export function LongListPage() {
  return (
    <>
      <PageHeader title="Grootboek" />
      <DataTable
        label="Grootboek"
        rows={rows}
        rowId={(row) => row.id}
        emptyText="Er zijn geen boekingen."
        columns={[
          { id: 'text', label: 'Omschrijving', cell: (row) => row.text, sortBy: (row) => row.text, grow: 3 },
          {
            id: 'amount',
            label: 'Bedrag',
            align: 'end',
            cell: (row) => <MoneyText amount={row.amount} />,
            sortBy: (row) => row.amount,
          },
        ]}
      />
    </>
  );
}
