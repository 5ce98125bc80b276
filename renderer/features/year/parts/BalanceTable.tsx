/** The balance sheet at the beginning and the end of a year; each account leads to its entries. */
import type { AnnualAccount } from '@shared/domain/yearclose/annual-account';
import { type AccountAmount, totalOf } from '@shared/domain/yearclose/balance-sheet';
import type { YearFigures } from '@shared/domain/yearclose/year-figures';
import { add, type Cents, ZERO } from '@shared/kernel/money';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { AccountLink } from './AccountLink';

interface Row {
  readonly account: AnnualAccount;
  readonly before: Cents;
  readonly after: Cents;
}

export function BalanceTable({ figures }: { figures: YearFigures }) {
  const { t } = useWords();
  const { year, opening, closing } = figures;
  return (
    <div className="stack">
      <p>{t('year.balanceIntro')}</p>
      <SideTable caption={t('year.assets')} year={year} rows={rowsOf(opening.assets, closing.assets)} />
      <SideTable
        caption={t('year.anbi.liabilities')}
        year={year}
        rows={[
          ...rowsOf(opening.equity, closing.equity),
          ...rowsOf(opening.liabilities, closing.liabilities),
        ]}
      />
    </div>
  );
}

function rowsOf(before: readonly AccountAmount[], after: readonly AccountAmount[]): Row[] {
  const accounts = [...new Set([...before, ...after].map(({ account }) => account))].sort();
  const amountIn = (amounts: readonly AccountAmount[], account: AnnualAccount) =>
    totalOf(amounts.filter((one) => one.account === account));
  return accounts.map((account) => ({
    account,
    before: amountIn(before, account),
    after: amountIn(after, account),
  }));
}

type SideProps = { readonly caption: string; readonly year: number; readonly rows: readonly Row[] };

function SideTable({ caption, year, rows }: SideProps) {
  const { t } = useWords();
  const sum = (of: (row: Row) => Cents) => add(ZERO, ...rows.map(of));
  return (
    <PlainTable
      caption={caption}
      showsCaption
      rows={rows}
      rowId={({ account }) => account}
      columns={[
        {
          id: 'account',
          label: t('year.account'),
          cell: ({ account }) => <AccountLink account={account} year={year} />,
          total: t('year.total'),
        },
        {
          id: 'before',
          label: t('year.begin', { year }),
          align: 'end',
          cell: ({ before }) => <MoneyText amount={before} />,
          total: <MoneyText amount={sum(({ before }) => before)} />,
        },
        {
          id: 'after',
          label: t('year.end', { year }),
          align: 'end',
          cell: ({ after }) => <MoneyText amount={after} />,
          total: <MoneyText amount={sum(({ after }) => after)} />,
        },
      ]}
    />
  );
}
