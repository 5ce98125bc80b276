/** One thing: facts, notes of each kind, progress, a refusal, a dialog. */
import { hrefOf } from '@renderer/routes';
import { Button } from '@renderer/ui/Button';
import { DayText } from '@renderer/ui/DayText';
import { FactList } from '@renderer/ui/data/FactList';
import { PlainTable } from '@renderer/ui/data/PlainTable';
import { Callout } from '@renderer/ui/feedback/Callout';
import { ProgressPanel } from '@renderer/ui/feedback/ProgressPanel';
import { RefusalNote } from '@renderer/ui/feedback/RefusalNote';
import { PageHeader } from '@renderer/ui/layout/PageHeader';
import { Card, Section } from '@renderer/ui/layout/Section';
import { MoneyText } from '@renderer/ui/MoneyText';
import { ConfirmDialog } from '@renderer/ui/overlays/ConfirmDialog';
import { Menu } from '@renderer/ui/overlays/Menu';
import { StatusBadge } from '@renderer/ui/StatusBadge';
import { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { useState } from 'react';

const budget = [
  { id: '1', name: 'Planten', asked: cents(80_000), spent: cents(75_450) },
  { id: '2', name: 'Gereedschap', asked: cents(45_000), spent: cents(52_310) },
];

export function DetailPage() {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <PageHeader
        title="Buurttuin De Hoef"
        back={{ label: 'Toekenningen', href: hrefOf({ name: 'givers' }) }}
        status={<StatusBadge tone="busy">In uitvoering</StatusBadge>}
        actions={
          <>
            <Button kind="primary" icon="euro" onPress={() => setAsking(true)}>
              Betalen
            </Button>
            <Menu
              label="Meer"
              entries={[
                { id: 'a', label: 'Brief afdrukken', icon: 'letter' },
                {
                  id: 'b',
                  label: 'Intrekken',
                  icon: 'trash',
                  description: 'Het geld gaat terug naar de bron.',
                },
              ]}
            />
          </>
        }
      />
      <Card>
        <FactList
          facts={[
            { label: 'Toegekend', value: <MoneyText amount={cents(125_000)} /> },
            { label: 'Op', value: <DayText day={Day.parse('2026-12-04')} length="long" /> },
            { label: 'Wie helpt', value: 'Fatima, meedenker' },
          ]}
        />
      </Card>
      <Section title="Besteed naast begroot" actions={<Button kind="quiet">Wijzigen</Button>}>
        <PlainTable
          caption="Besteed naast begroot"
          rows={budget}
          rowId={(row) => row.id}
          columns={[
            { id: 'name', label: 'Post', cell: (row) => row.name, total: 'Totaal' },
            {
              id: 'asked',
              label: 'Begroot',
              align: 'end',
              cell: (row) => <MoneyText amount={row.asked} />,
              total: <MoneyText amount={cents(125_000)} />,
            },
            {
              id: 'spent',
              label: 'Besteed',
              align: 'end',
              cell: (row) => <MoneyText amount={row.spent} />,
              total: <MoneyText amount={cents(127_760)} />,
            },
          ]}
        />
      </Section>
      <Section title="Meldingen">
        <div className="stack">
          <Callout tone="info" title="Ter informatie">
            <p>De tweede termijn volgt in maart.</p>
          </Callout>
          <Callout tone="done" title="Gelukt" />
          <RefusalNote refusal={{ code: 'money.tooLarge', params: {} }} />
          <ProgressPanel
            label="De stemmen worden geteld"
            percent={42}
            detail="Ronde 3 van 7"
            onCancel={() => undefined}
          />
        </div>
      </Section>
      <ConfirmDialog
        title="De eerste termijn betalen?"
        confirmLabel="Betaling klaarzetten"
        isOpen={isAsking}
        onConfirm={() => setAsking(false)}
        onCancel={() => setAsking(false)}
      >
        <p>Een tweede persoon kijkt nog mee. Tot die tijd kunt u dit ongedaan maken.</p>
      </ConfirmDialog>
    </>
  );
}
