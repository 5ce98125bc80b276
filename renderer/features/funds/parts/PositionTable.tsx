/** The position with its totals, each figure a way to the entries behind it: a plain table, for the screen and for print. */

import type { Dimension } from '@shared/domain/funds/dimension';
import { type Figure, figureOf, type Position } from '@shared/domain/funds/position';
import type { Day } from '@shared/kernel/dates';
import { ZERO } from '@shared/kernel/money';
import { hrefOf } from '../../../routes';
import { TextLink } from '../../../ui/Button';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { type By, FIGURES_BY, type PositionRow, type RowName } from '../position-view';

/** Shown where there are any. */
const RARE: Partial<Record<Figure, readonly Figure[]>> = {
  reserved: ['reserved'],
  returned: ['returned', 'toComeBack'],
  givenBack: ['givenBack'],
  costs: ['costs'],
};

export type PositionTableProps = {
  readonly by: Dimension;
  readonly day: Day;
  readonly rows: readonly PositionRow[];
  readonly total: Position;
};

export function PositionTable({ by, day, rows, total }: PositionTableProps) {
  const { t, day: dayWords } = useWords();
  const figures = FIGURES_BY[by].filter(
    (figure) =>
      RARE[figure]?.every((one) => rows.every(({ position }) => figureOf(position, one) === 0)) !== true,
  );
  return (
    <div className="dense-table">
      <PlainTable
        caption={t('position.table', { by: t(`position.by.${by}`), day: dayWords(day) })}
        showsCaption
        rows={rows}
        rowId={(row) => row.key}
        columns={[
          {
            id: 'name',
            label: t(`position.by.${by}`),
            cell: (row) => <NameCell name={row} />,
            total: t('common.total'),
          },
          ...figures.map((figure) => ({
            id: figure,
            label: figure === 'toPay' ? t('position.toPay') : t(`funds.figure.${figure}`),
            align: 'end' as const,
            cell: (row: PositionRow) => (
              <FigureCell
                figure={figure}
                position={row.position}
                of={{ by, key: row.key, day, title: row.title }}
              />
            ),
            total: <TotalCell figure={figure} total={total} />,
          })),
        ]}
      />
    </div>
  );
}

function NameCell({ name: { title, note, route } }: { name: RowName }) {
  return (
    <>
      {route === null ? title : <TextLink href={hrefOf(route)}>{title}</TextLink>}
      {note === null ? null : (
        <>
          <br />
          {note}
        </>
      )}
    </>
  );
}

/** What is still to come in, or to come back, stands under what came. */
const STILL_TO_COME: Partial<Record<Figure, 'promised' | 'toComeBack'>> = {
  received: 'promised',
  returned: 'toComeBack',
};

type FigureOf = { readonly by: By; readonly key: string; readonly day: Day; readonly title: string };

function FigureCell({ figure, position, of }: { figure: Figure; position: Position; of: FigureOf }) {
  const { t, euro } = useWords();
  const amount = figureOf(position, figure);
  const later = STILL_TO_COME[figure];
  const still = later === undefined ? ZERO : position[later];
  if (amount === 0 && still === 0) return '–';
  return (
    <>
      {amount === 0 ? null : (
        <FigureLink figure={figure} of={of} label={euro(amount)}>
          <MoneyText amount={amount} />
        </FigureLink>
      )}
      {amount === 0 || still === 0 ? null : <br />}
      {later === undefined || still === 0 ? null : (
        <FigureLink figure={later} of={of} label={t('funds.figure.stillToCome', { amount: euro(still) })}>
          {t('funds.figure.stillToCome', { amount: euro(still) })}
        </FigureLink>
      )}
    </>
  );
}

type FigureLinkProps = {
  readonly figure: Figure;
  readonly of: FigureOf;
  readonly label: string;
  readonly children: React.ReactNode;
};

function FigureLink({ figure, of: { by, key, day, title }, label, children }: FigureLinkProps) {
  const { t } = useWords();
  return (
    <TextLink
      href={hrefOf({ name: 'figure', figure, by, of: key, day })}
      label={t('position.seeFigure', { figure: t(`funds.figure.${figure}`), amount: label, name: title })}
    >
      {children}
    </TextLink>
  );
}

function TotalCell({ figure, total }: { figure: Figure; total: Position }) {
  const { t, euro } = useWords();
  const later = STILL_TO_COME[figure];
  const still = later === undefined ? ZERO : total[later];
  return (
    <>
      <MoneyText amount={figureOf(total, figure)} />
      {still === 0 ? null : (
        <>
          <br />
          {t('funds.figure.stillToCome', { amount: euro(still) })}
        </>
      )}
    </>
  );
}
