/** A list: search, badges, amounts, rows that open. */
import { hrefOf } from '@renderer/routes';
import { LinkButton } from '@renderer/ui/Button';
import { DayText } from '@renderer/ui/DayText';
import { DataTable } from '@renderer/ui/data/DataTable';
import { SearchField } from '@renderer/ui/fields/SearchField';
import { Segments } from '@renderer/ui/fields/Segments';
import { PageHeader } from '@renderer/ui/layout/PageHeader';
import { MoneyText } from '@renderer/ui/MoneyText';
import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge';
import { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { useState } from 'react';

type Line = {
  id: string;
  name: string;
  kind: string;
  since: Day;
  amount: number;
  tone: StatusTone;
  status: string;
};

const lines: Line[] = [
  {
    id: '1',
    name: 'Gemeente Amersfoort',
    kind: 'Overheid',
    since: Day.parse('2024-01-15'),
    amount: 5_000_000,
    tone: 'done',
    status: 'Betaald',
  },
  {
    id: '2',
    name: 'Stichting Wijkfonds',
    kind: 'Stichting',
    since: Day.parse('2025-03-01'),
    amount: 1_250_000,
    tone: 'busy',
    status: 'Deels betaald',
  },
  {
    id: '3',
    name: 'Bakkerij Van Dam',
    kind: 'Bedrijf',
    since: Day.parse('2025-09-12'),
    amount: 75_000,
    tone: 'wait',
    status: 'Toegezegd',
  },
  {
    id: '4',
    name: 'Mevrouw El Amrani',
    kind: 'Bewoner',
    since: Day.parse('2026-02-02'),
    amount: 2_500,
    tone: 'idle',
    status: 'Concept',
  },
  {
    id: '5',
    name: 'Woningbouwvereniging De Eem',
    kind: 'Bedrijf',
    since: Day.parse('2026-05-20'),
    amount: 600_000,
    tone: 'stop',
    status: 'Ingetrokken',
  },
];

export function ListPage() {
  const [search, setSearch] = useState('');
  const [view, setView] = useState<'list' | 'board'>('list');
  const rows = lines.filter((line) => line.name.toLowerCase().includes(search.toLowerCase()));
  return (
    <>
      <PageHeader
        title="Gevers"
        intro="Wie geld of spullen geeft aan het fonds."
        actions={
          <LinkButton kind="primary" icon="add" href={hrefOf({ name: 'contributions' })}>
            Nieuwe gever
          </LinkButton>
        }
      />
      <div className="stack">
        <div className="field-row">
          <SearchField label="Zoek een gever" value={search} onChange={setSearch} />
          <Segments
            label="Weergave"
            choices={[
              { value: 'list', label: 'Lijst' },
              { value: 'board', label: 'Bord' },
            ]}
            value={view}
            onChange={setView}
          />
        </div>
        <DataTable
          label="Gevers"
          rows={rows}
          rowId={(row) => row.id}
          rowHref={(row) => hrefOf({ name: 'grant', grantId: row.id })}
          initialSort={{ column: 'name', direction: 'ascending' }}
          emptyText="Er is geen gever met deze naam."
          columns={[
            { id: 'name', label: 'Naam', cell: (row) => row.name, sortBy: (row) => row.name, grow: 2 },
            { id: 'kind', label: 'Soort', cell: (row) => row.kind, sortBy: (row) => row.kind },
            {
              id: 'since',
              label: 'Sinds',
              cell: (row) => <DayText day={row.since} />,
              sortBy: (row) => row.since,
            },
            {
              id: 'status',
              label: 'Status',
              cell: (row) => <StatusBadge tone={row.tone}>{row.status}</StatusBadge>,
            },
            {
              id: 'amount',
              label: 'Bedrag',
              align: 'end',
              cell: (row) => <MoneyText amount={cents(row.amount)} />,
              sortBy: (row) => row.amount,
            },
          ]}
        />
      </div>
    </>
  );
}
