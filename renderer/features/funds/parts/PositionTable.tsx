/** The position per source with its totals: a plain table, for the screen and for print. */
import type { Position } from '@shared/domain/funds/balance';
import { ZERO } from '@shared/kernel/money';
import { hrefOf } from '../../../routes';
import { TextLink } from '../../../ui/Button';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import type { SourceRow } from '../source-view';

/** What can still be used first, then the way that money travels. What comes back and costs are shown where there are any. */
const FIGURES = ['free', 'received', 'reserved', 'awarded', 'paid', 'returned', 'costs'] as const;
type Figure = (typeof FIGURES)[number];

function isShown(figure: Figure, { position }: SourceRow): boolean {
  if (figure === 'returned') return position.returned !== 0 || position.toComeBack !== 0;
  return figure !== 'costs' || position.costs !== 0;
}

export type PositionTableProps = {
  readonly caption: string;
  readonly rows: readonly SourceRow[];
  readonly total: Position;
};

export function PositionTable({ caption, rows, total }: PositionTableProps) {
  const { t } = useWords();
  const figures = FIGURES.filter((figure) => rows.some((row) => isShown(figure, row)));
  return (
    <div className="dense-table">
      <PlainTable
        caption={caption}
        showsCaption
        rows={rows}
        rowId={(row) => row.contribution.id}
        columns={[
          {
            id: 'source',
            label: t('funds.position.source'),
            cell: (row) => (
              <>
                <TextLink href={hrefOf({ name: 'contribution', contributionId: row.contribution.id })}>
                  {row.contribution.title}
                </TextLink>
                <br />
                {row.giverName ?? t('funds.giver.erased')}
              </>
            ),
            total: t('common.total'),
          },
          ...figures.map((figure) => ({
            id: figure,
            label: t(`funds.figure.${figure}`),
            align: 'end' as const,
            cell: (row: SourceRow) => <FigureCell figure={figure} position={row.position} />,
            total: <FigureCell figure={figure} position={total} />,
          })),
        ]}
      />
    </div>
  );
}

/** What is still to come in, or to come back, stands under what came. */
const STILL_TO_COME = { received: 'promised', returned: 'toComeBack' } as const;

function FigureCell({ figure, position }: { figure: Figure; position: Position }) {
  const { t, euro } = useWords();
  const amount = position[figure];
  const still = figure === 'received' || figure === 'returned' ? position[STILL_TO_COME[figure]] : ZERO;
  if (still === 0) return amount === 0 ? '–' : <MoneyText amount={amount} />;
  return (
    <>
      {amount === 0 ? null : (
        <>
          <MoneyText amount={amount} />
          <br />
        </>
      )}
      {t('funds.figure.stillToCome', { amount: euro(still) })}
    </>
  );
}
