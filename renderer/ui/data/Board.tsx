/** A board of columns with cards. A card can be dragged, and moves by its menu, so that no one needs to drag. */
import { type ReactNode, useRef, useState } from 'react';
import { useDrag, useDrop } from 'react-aria-components';
import { TextLink } from '../Button';
import { classNames } from '../class-names';
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
  const [dragged, setDragged] = useState<BoardCard | null>(null);
  return (
    <section className="board" aria-label={label}>
      {columns.map((column) => (
        <Lane
          key={column.id}
          column={column}
          columns={columns}
          cards={cards.filter((card) => card.columnId === column.id)}
          onMove={onMove}
          dragged={dragged}
          onDrag={setDragged}
        />
      ))}
    </section>
  );
}

type LaneProps = Omit<BoardProps, 'label'> & {
  readonly column: BoardColumn;
  readonly dragged: BoardCard | null;
  readonly onDrag: (card: BoardCard | null) => void;
};

function Lane({ column, columns, cards, onMove, dragged, onDrag }: LaneProps) {
  const { t } = useWords();
  const lane = useRef<HTMLDivElement>(null);
  const { dropProps, isDropTarget } = useDrop({
    ref: lane,
    getDropOperation: () => (dragged?.moves.includes(column.id) === true ? 'move' : 'cancel'),
    onDrop: () => {
      if (dragged !== null) onMove(dragged.id, column.id);
    },
  });
  return (
    <div
      {...dropProps}
      ref={lane}
      className={classNames('board-column', isDropTarget && 'board-column-target')}
    >
      <Heading className="board-heading">
        {column.label} <span className="board-count">{cards.length}</span>
      </Heading>
      {cards.length === 0 ? (
        <p className="board-empty">{t('common.none')}</p>
      ) : (
        <ul className="board-list">
          {cards.map((card) => (
            <Card key={card.id} card={card} columns={columns} onMove={onMove} onDrag={onDrag} />
          ))}
        </ul>
      )}
    </div>
  );
}

type CardProps = Pick<LaneProps, 'columns' | 'onMove' | 'onDrag'> & { readonly card: BoardCard };

/** Can be dragged with a pointer; its menu does the same for everyone. */
function Card({ card, columns, onMove, onDrag }: CardProps) {
  const { t } = useWords();
  const { dragProps, isDragging } = useDrag({
    getItems: () => [{ 'application/x-buurtpot-card': card.id }],
    onDragStart: () => onDrag(card),
    onDragEnd: () => onDrag(null),
    hasDragButton: true,
    isDisabled: card.moves.length === 0,
  });
  return (
    <li {...dragProps} className={classNames('board-card', isDragging && 'board-card-dragged')}>
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
  );
}
