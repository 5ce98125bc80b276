/** A letter on A4. */
import { PlainTable } from '@renderer/ui/data/PlainTable';
import { MoneyText } from '@renderer/ui/MoneyText';
import { PrintPage } from '@renderer/ui/print/PrintPage';
import { cents } from '@shared/kernel/money';

const parts = [
  { id: '1', name: 'Voorschot, december 2026', amount: cents(100_000) },
  { id: '2', name: 'Rest, na de verantwoording', amount: cents(25_000) },
];

export function LetterPage() {
  return (
    <PrintPage
      fundName="Buurtpot De Hoef"
      sender={<p>Amersfoort, KvK 12345678</p>}
      date="vrijdag 4 december 2026"
      onPrint={() => window.print()}
    >
      <h1>U krijgt geld voor Buurttuin De Hoef</h1>
      <p>Beste mensen van de buurttuin,</p>
      <p>De bewoners hebben gekozen. Uw plan krijgt het bedrag dat u vroeg.</p>
      <PlainTable
        caption="Wanneer u het geld krijgt"
        showsCaption
        rows={parts}
        rowId={(row) => row.id}
        columns={[
          { id: 'name', label: 'Termijn', cell: (row) => row.name, total: 'Totaal' },
          {
            id: 'amount',
            label: 'Bedrag',
            align: 'end',
            cell: (row) => <MoneyText amount={row.amount} />,
            total: <MoneyText amount={cents(125_000)} />,
          },
        ]}
      />
    </PrintPage>
  );
}
