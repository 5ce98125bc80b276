/** What is still to be paid of the awards, per contribution and calendar year. */
import { commitmentsAhead, yearsAhead } from '@shared/domain/grants/commitments';
import { moneyOfGrants } from '@shared/domain/grants/grant-money';
import { sumOf, ZERO } from '@shared/kernel/money';
import type { PositionBook } from '../../../data/queries/position';
import { useToday } from '../../../data/use-today';
import { hrefOf } from '../../../routes';
import { TextLink } from '../../../ui/Button';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';

export function YearsAhead({ book }: { book: PositionBook }) {
  const { t } = useWords();
  const today = useToday();
  const { years, sources } = yearsAhead(
    commitmentsAhead({ ...book, money: moneyOfGrants(book.entries) }),
    today,
  );
  if (years.length === 0) return <p>{t('requirements.yearsNone')}</p>;
  const titles = new Map(book.contributions.map(({ id, title }) => [id, title]));
  const rows = [...sources].map(([id, sums]) => ({ id, title: titles.get(id) ?? t('common.unknown'), sums }));
  type Row = (typeof rows)[number];
  const ofYear = (row: Row, year: number) => row.sums.get(year) ?? ZERO;
  const wholeOf = (row: Row) => sumOf(years, (year) => ofYear(row, year));
  return (
    <PlainTable
      caption={t('requirements.yearsTitle')}
      rows={rows}
      rowId={({ id }) => id}
      columns={[
        {
          id: 'source',
          label: t('grants.source'),
          cell: ({ id, title }) => (
            <TextLink href={hrefOf({ name: 'contribution', contributionId: id })}>{title}</TextLink>
          ),
          total: t('common.total'),
        },
        ...years.map((year) => ({
          id: String(year),
          label: String(year),
          align: 'end' as const,
          cell: (row: Row) => <MoneyText amount={ofYear(row, year)} />,
          total: <MoneyText amount={sumOf(rows, (row) => ofYear(row, year))} />,
        })),
        {
          id: 'whole',
          label: t('requirements.yearsWhole'),
          align: 'end',
          cell: (row) => <MoneyText amount={wholeOf(row)} />,
          total: <MoneyText amount={sumOf(rows, wholeOf)} />,
        },
      ]}
    />
  );
}
