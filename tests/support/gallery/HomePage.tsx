/** A home screen: figures, what asks attention, a note. */
import { hrefOf } from '@renderer/routes';
import { Button } from '@renderer/ui/Button';
import { DayText } from '@renderer/ui/DayText';
import { StatCard } from '@renderer/ui/data/StatCard';
import { Timeline } from '@renderer/ui/data/Timeline';
import { Callout } from '@renderer/ui/feedback/Callout';
import { tell } from '@renderer/ui/feedback/messages';
import { PageHeader } from '@renderer/ui/layout/PageHeader';
import { CardGrid, Section } from '@renderer/ui/layout/Section';
import { MoneyText } from '@renderer/ui/MoneyText';
import { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';

const link = { label: 'Bekijk de boekingen', href: hrefOf({ name: 'ledger' }) };

export function HomePage() {
  return (
    <>
      <PageHeader
        title="Goedemiddag, dit vraagt aandacht"
        intro="Drie aanvragen wachten op een antwoord. Eén termijn loopt vrijdag af."
        actions={
          <Button kind="primary" icon="add" onPress={() => tell({ text: 'De gever is opgeslagen.' })}>
            Nieuwe bijdrage
          </Button>
        }
      />
      <CardGrid>
        <StatCard
          label="In de pot"
          figure={<MoneyText amount={cents(8_412_550)} size="large" />}
          link={link}
        />
        <StatCard
          label="Toegekend, nog te betalen"
          figure={<MoneyText amount={cents(2_310_000)} size="large" />}
          note="aan 14 initiatieven"
        />
        <StatCard label="Vrij te besteden" figure={<MoneyText amount={cents(3_102_550)} size="large" />} />
        <StatCard
          label="Te kort op potje Groen"
          figure={<MoneyText amount={cents(-12_550)} size="large" />}
        />
      </CardGrid>
      <Section title="Deze week">
        <Callout tone="warning" title="Vrijdag is de laatste dag">
          <p>Buurttuin De Hoef wacht op een antwoord. De 14 dagen zijn dan om.</p>
        </Callout>
      </Section>
      <Section title="Wat er gebeurde">
        <Timeline
          label="Wat er gebeurde"
          entries={[
            {
              id: 'a',
              when: <DayText day={Day.parse('2026-12-04')} length="long" />,
              title: 'Ronde Zomer is geteld',
              body: 'Negen plannen krijgen geld.',
              icon: 'ballot',
            },
            {
              id: 'b',
              when: <DayText day={Day.parse('2026-12-01')} />,
              title: 'Betaald aan Repaircafé',
              icon: 'euro',
            },
            { id: 'c', when: <DayText day={Day.parse('2026-11-28')} />, title: 'Aanvraag ontvangen' },
          ]}
        />
      </Section>
    </>
  );
}
