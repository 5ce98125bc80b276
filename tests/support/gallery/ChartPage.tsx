/** Charts of each kind. */
import { HorizontalBars } from '@renderer/ui/charts/HorizontalBars';
import { MoneyFlow } from '@renderer/ui/charts/MoneyFlow';
import { StackedBars } from '@renderer/ui/charts/StackedBars';
import { PageHeader } from '@renderer/ui/layout/PageHeader';
import { Card } from '@renderer/ui/layout/Section';
import { formatShortEuro } from '@shared/i18n/format';
import { cents } from '@shared/kernel/money';

const euro = (value: number) => formatShortEuro(cents(value));

export function ChartPage() {
  return (
    <>
      <PageHeader title="Stand van het geld" />
      <div className="stack">
        <Card>
          <MoneyFlow
            title="Waar het geld is"
            summary="Van elke honderd euro is er 37 nog vrij te besteden."
            labelHead="Deel"
            amountHead="Bedrag"
            whole={{ id: 'in', label: 'Binnengekomen', amount: cents(8_412_550) }}
            parts={[
              { id: 'reserved', label: 'Gereserveerd voor een doel', amount: cents(1_000_000) },
              { id: 'awarded', label: 'Toegekend', amount: cents(2_310_000) },
              { id: 'paid', label: 'Betaald', amount: cents(2_000_000) },
              { id: 'free', label: 'Vrij', amount: cents(3_102_550) },
            ]}
          />
        </Card>
        <Card>
          <HorizontalBars
            title="Stemmen per plan"
            summary="Drie van de vijf plannen krijgen geld."
            labelHead="Plan"
            valueHead="Stemmen"
            groups={['Krijgt geld', 'Krijgt nu geen geld']}
            format={String}
            bars={[
              { id: 'a', label: 'Buurttuin De Hoef', value: 412, group: 0 },
              { id: 'b', label: 'Repaircafé', value: 388, group: 0 },
              { id: 'c', label: 'Speelplek met water en schaduw in Zuid', value: 290, group: 1 },
              { id: 'd', label: 'Wijklunch', value: 211, group: 0 },
              { id: 'e', label: 'Taalmaatjes', value: 84, group: 1 },
            ]}
          />
        </Card>
        <Card>
          <StackedBars
            title="Stand per bron"
            summary="De bijdrage van de gemeente is voor de helft betaald."
            labelHead="Bron"
            parts={['Betaald', 'Toegekend', 'Gereserveerd', 'Vrij']}
            format={euro}
            bars={[
              { id: 'a', label: 'Gemeente', values: [2_500_000, 1_000_000, 500_000, 1_000_000] },
              { id: 'b', label: 'Stichting Wijkfonds', values: [250_000, 250_000, 0, 750_000] },
              { id: 'c', label: 'Bewoners', values: [0, 12_500, 30_000, 60_000] },
            ]}
          />
        </Card>
      </div>
    </>
  );
}
