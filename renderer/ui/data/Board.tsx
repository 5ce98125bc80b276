/** A board of columns with cards. A card moves by its menu, so that no one needs to drag. */
import type { ReactNode } from 'react';
import { TextLink } from '../Button';
import { Heading } from '../layout/Heading';
import { Menu } from '../overlays/Menu';
import { useWords } from '../words';

export type BoardColumn = { readonly id: string; readonly label: string };

export type BoardCard = {
  readonly id: string;
  readonly columnId: string;
  readonly title: string;
  readonly href: string;
  /** Small facts under the title: amount, days left, badge. */
  readonly facts?: ReactNode;
  /** The columns this card may go to now. */
  readonly moves: readonly string[];
};

export type BoardProps = {
  readonly label: string;
  readonly columns: readonly BoardColumn[];
  readonly cards: readonly BoardCard[];
  readonly onMove: (cardId: string, columnId: string) => void;
};

export function Board({ label, columns, cards, onMove }: BoardProps) {
  return (
    <section className="board" aria-label={label}>
      {columns.map((column) => (
        <Lane
          key={column.id}
          column={column}
          columns={columns}
          cards={cards.filter((card) => card.columnId === column.id)}
          onMove={onMove}
        />
      ))}
    </section>
  );
}

type LaneProps = {
  readonly column: BoardColumn;
  readonly columns: readonly BoardColumn[];
  readonly cards: readonly BoardCard[];
  readonly onMove: (cardId: string, columnId: string) => void;
};

function Lane({ column, columns, cards, onMove }: LaneProps) {
  const { t } = useWords();
  return (
    <div className="board-column">
      <Heading className="board-heading">
        {column.label} <span className="board-count">{cards.length}</span>
      </Heading>
      {cards.length === 0 ? (
        <p className="board-empty">{t('common.none')}</p>
      ) : (
        <ul className="board-list">
          {cards.map((card) => (
            <li key={card.id} className="board-card">
              <div className="board-card-head">
                <TextLink href={card.href}>{card.title}</TextLink>
                {card.moves.length === 0 ? null : (
                  <Menu
                    icon="more"
                    label={t('common.moveItem', { name: card.title })}
                    entries={columns
                      .filter((target) => card.moves.includes(target.id))
                      .map((target) => ({
                        id: target.id,
                        label: `${t('common.moveTo')}: ${target.label}`,
                        icon: 'move',
                        onChoose: () => onMove(card.id, target.id),
                      }))}
                  />
                )}
              </div>
              {card.facts === undefined ? null : <div className="board-facts">{card.facts}</div>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
