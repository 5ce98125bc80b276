/** Income and expenses of a year: by account, and by kind of giver in a picture with its table. */
import type { AccountAmount } from '@shared/domain/yearclose/balance-sheet';
import { totalMovement } from '@shared/domain/yearclose/movements';
import type { YearFigures } from '@shared/domain/yearclose/year-figures';
import { type Cents, cents } from '@shared/kernel/money';
import { HorizontalBars } from '../../../ui/charts/HorizontalBars';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { AccountLink } from './AccountLink';

export function ResultTables({ figures }: { figures: YearFigures }) {
  const { t, euro } = useWords();
  const { year, result, inKind, sources } = figures;
  const { begun } = totalMovement(sources);
  return (
    <div className="stack">
      <LineTable caption={t('year.income')} year={year} lines={result.incomeLines} total={result.income} />
      <LineTable
        caption={t('year.expenses')}
        year={year}
        lines={result.expenseLines}
        total={result.expenses}
      />
      <p>
        {t('year.result')}: <MoneyText amount={result.result} />
      </p>
      {begun === 0 ? null : <p>{t('year.begunWith', { amount: euro(begun) })}</p>}
      {inKind.contributions.length === 0 ? null : (
        <p>{t('year.inKind', { n: inKind.contributions.length, amount: euro(inKind.total) })}</p>
      )}
      {result.byGiverKind.size === 0 ? null : <KindBars figures={figures} />}
    </div>
  );
}

type LineProps = {
  readonly caption: string;
  readonly year: number;
  readonly lines: readonly AccountAmount[];
  readonly total: Cents;
};

function LineTable({ caption, year, lines, total }: LineProps) {
  const { t } = useWords();
  return (
    <PlainTable
      caption={caption}
      showsCaption
      rows={lines}
      rowId={({ account }) => account}
      columns={[
        {
          id: 'account',
          label: t('year.account'),
          cell: ({ account }) => <AccountLink account={account} year={year} />,
          total: t('year.total'),
        },
        {
          id: 'amount',
          label: t('year.amount'),
          align: 'end',
          cell: ({ amount }) => <MoneyText amount={amount} />,
          total: <MoneyText amount={total} />,
        },
      ]}
    />
  );
}

function KindBars({ figures: { result } }: { figures: YearFigures }) {
  const { t, euro } = useWords();
  const bars = [...result.byGiverKind].flatMap(([kind, { income, expenses }]) => {
    const label = t(`funds.giver.kind.${kind}`);
    return [
      { id: `${kind}-in`, label: `${label}: ${t('year.income')}`, value: Math.max(0, income), group: 0 },
      { id: `${kind}-out`, label: `${label}: ${t('year.spent')}`, value: Math.max(0, expenses), group: 1 },
    ];
  });
  return (
    <HorizontalBars
      title={t('year.chart')}
      summary={t('year.chartSummary', { income: euro(result.income), expenses: euro(result.expenses) })}
      labelHead={t('year.giverKind')}
      valueHead={t('year.amount')}
      groups={[t('year.income'), t('year.spent')]}
      bars={bars.filter(({ value }) => value > 0)}
      format={(value) => euro(cents(value))}
    />
  );
}
