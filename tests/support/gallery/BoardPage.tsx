/** A board with statuses, and tabs. */
import { hrefOf } from '@renderer/routes';
import { Board, type BoardCard } from '@renderer/ui/data/Board';
import { PageHeader } from '@renderer/ui/layout/PageHeader';
import { Tabs } from '@renderer/ui/layout/Tabs';
import { MoneyText } from '@renderer/ui/MoneyText';
import { StatusBadge } from '@renderer/ui/StatusBadge';
import { cents } from '@shared/kernel/money';
import { useState } from 'react';

const columns = [
  { id: 'draft', label: 'Concept' },
  { id: 'scan', label: 'In de scan' },
  { id: 'ready', label: 'Klaar voor de ronde' },
  { id: 'done', label: 'Afgerond' },
];

const titles = ['Buurttuin De Hoef', 'Repaircafé', 'Wijklunch op woensdag', 'Speelplek Zuid', 'Taalmaatjes'];

export function BoardPage() {
  const [cards, setCards] = useState<readonly BoardCard[]>(
    titles.map((title, index) => ({
      id: String(index),
      columnId: columns[index % 3]?.id ?? 'draft',
      title,
      href: hrefOf({ name: 'grant', grantId: String(index) }),
      facts: (
        <>
          <MoneyText amount={cents(125_000 + index * 41_250)} />
          {index === 1 ? <StatusBadge tone="wait">nog 2 dagen</StatusBadge> : null}
        </>
      ),
      moves: ['scan', 'ready', 'done'],
    })),
  );
  const board = (
    <Board
      label="Aanvragen per status"
      columns={columns}
      cards={cards}
      onMove={(id, columnId) =>
        setCards(cards.map((card) => (card.id === id ? { ...card, columnId } : card)))
      }
    />
  );
  return (
    <>
      <PageHeader title="Aanvragen" />
      <Tabs
        label="Weergave"
        tabs={[
          { id: 'board', label: 'Bord', content: board },
          { id: 'list', label: 'Lijst', content: <p>De lijst.</p> },
        ]}
      />
    </>
  );
}
