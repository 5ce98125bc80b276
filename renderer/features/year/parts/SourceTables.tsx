/** What the money of each earmark and each source did. */

import { earmarkKey } from '@shared/domain/funds/dimension';
import { type Figure, figureOf } from '@shared/domain/funds/position';
import { lastDayOf } from '@shared/domain/yearclose/fiscal-year';
import { type Movement, totalMovement } from '@shared/domain/yearclose/movements';
import type { YearFigures } from '@shared/domain/yearclose/year-figures';
import { earmarkWords } from '@shared/i18n/earmark-words';
import type { YearWorld } from '../../../data/queries/year';
import { hrefOf } from '../../../routes';
import { TextLink } from '../../../ui/Button';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';

type TableProps = { readonly world: YearWorld; readonly figures: YearFigures };

export function EarmarkTable({ world, figures: { year, earmarks } }: TableProps) {
  const { t } = useWords();
  const book = { initiatives: world.books.initiatives, rounds: world.rounds };
  const total = totalMovement(earmarks);
  const column = (id: keyof Movement, label: string) => ({
    id,
    label,
    align: 'end' as const,
    cell: (row: Movement) => <MoneyText amount={row[id]} />,
    total: <MoneyText amount={total[id]} />,
  });
  return (
    <div className="stack">
      <p>{t('year.earmarksIntro')}</p>
      <PlainTable
        caption={t('year.earmarks')}
        rows={earmarks}
        rowId={({ earmark }) => earmarkKey(earmark)}
        columns={[
          {
            id: 'earmark',
            label: t('year.earmark'),
            cell: ({ earmark }) => earmarkWords(t, earmark, book),
            total: t('year.total'),
          },
          column('opening', t('year.begin', { year })),
          column('income', t('year.plus')),
          column('expenses', t('year.minus')),
          ...(earmarks.some(({ begun }) => begun !== 0) ? [column('begun', t('year.begun'))] : []),
          ...(earmarks.some(({ moved }) => moved !== 0) ? [column('moved', t('year.moved'))] : []),
          column('closing', t('year.end', { year })),
          column('setAside', t('year.setAside')),
        ]}
      />
    </div>
  );
}

const FIGURES: readonly Figure[] = ['received', 'reserved', 'awarded', 'paid', 'returned', 'free'];

export function SourceTable({ world, figures: { year, positions } }: TableProps) {
  const { t } = useWords();
  const rows = world.books.contributions.flatMap((contribution) => {
    const position = positions.get(contribution.id);
    return position === undefined ? [] : [{ contribution, position }];
  });
  const day = lastDayOf(year);
  return (
    <div className="stack">
      <p>{t('year.sourcesIntro')}</p>
      <PlainTable
        caption={t('year.sources')}
        rows={rows}
        rowId={({ contribution }) => contribution.id}
        columns={[
          {
            id: 'source',
            label: t('year.source'),
            cell: ({ contribution: { id, title } }) => (
              <TextLink href={hrefOf({ name: 'contribution', contributionId: id })}>{title}</TextLink>
            ),
          },
          ...FIGURES.map((figure) => ({
            id: figure,
            label: t(`funds.figure.${figure}`),
            align: 'end' as const,
            cell: ({ contribution: { id }, position }: (typeof rows)[number]) =>
              figureOf(position, figure) === 0 ? (
                '–'
              ) : (
                <TextLink href={hrefOf({ name: 'figure', figure, by: 'source', of: id, day })}>
                  <MoneyText amount={figureOf(position, figure)} />
                </TextLink>
              ),
          })),
        ]}
      />
    </div>
  );
}
