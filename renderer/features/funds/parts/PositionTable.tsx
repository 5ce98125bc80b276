/** The position per source with its totals: a plain table, for the screen and for print. */
import type { Position } from '@shared/domain/funds/balance';
import { hrefOf } from '../../../routes';
import { TextLink } from '../../../ui/Button';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import type { SourceRow } from '../source-view';

/** What can still be used first, then the way that money travels. What comes back is shown where there is any. */
const FIGURES = [
  'free',
  'promised',
  'received',
  'reserved',
  'awarded',
  'paid',
  'toComeBack',
  'returned',
  'costs',
] as const;
const ONLY_WHEN_ANY: readonly string[] = ['toComeBack', 'returned', 'costs'];

export type PositionTableProps = {
  readonly caption: string;
  readonly rows: readonly SourceRow[];
  readonly total: Position;
};

export function PositionTable({ caption, rows, total }: PositionTableProps) {
  const { t } = useWords();
  const figures = FIGURES.filter(
    (figure) => !ONLY_WHEN_ANY.includes(figure) || rows.some((row) => row.position[figure] !== 0),
  );
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
            cell: (row: SourceRow) =>
              row.position[figure] === 0 ? '–' : <MoneyText amount={row.position[figure]} />,
            total: <MoneyText amount={total[figure]} />,
          })),
        ]}
      />
    </div>
  );
}
