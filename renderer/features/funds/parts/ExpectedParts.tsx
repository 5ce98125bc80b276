/** When the money of a promise comes, or of a loan goes back, part by part, and what was done of it. */
import { type PartLine, partLines } from '@shared/domain/funds/agreement';
import type { Day } from '@shared/kernel/dates';
import type { Cents } from '@shared/kernel/money';
import { DayText } from '../../../ui/DayText';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { StatusBadge } from '../../../ui/StatusBadge';
import { useWords } from '../../../ui/words';

export type ExpectedPartsProps = {
  readonly parts: readonly { readonly day: Day; readonly amount: Cents }[];
  /** Of all parts together. */
  readonly open: Cents;
  readonly today: Day;
  readonly way: 'comes' | 'goesBack';
};

export function ExpectedParts({ parts, open, today, way }: ExpectedPartsProps) {
  const { t } = useWords();
  const rows = partLines(parts, open).map((line, index) => ({ ...line, n: index + 1 }));
  type Row = (typeof rows)[number];
  return (
    <PlainTable
      caption={t(way === 'comes' ? 'agreements.plan' : 'loans.plan')}
      rows={rows}
      rowId={(row) => `${row.n}`}
      columns={[
        { id: 'n', label: t('grants.number'), cell: ({ n }: Row) => t('agreements.part', { n }) },
        {
          id: 'day',
          label: t(way === 'comes' ? 'agreements.partDay' : 'loans.partDay'),
          cell: (row: Row) => <DayText day={row.day} />,
        },
        {
          id: 'amount',
          label: t('agreements.partAmount'),
          align: 'end',
          cell: (row: Row) => <MoneyText amount={row.amount} />,
        },
        {
          id: 'open',
          label: t(way === 'comes' ? 'agreements.partOpen' : 'loans.partOpen'),
          align: 'end',
          cell: (row: Row) => <MoneyText amount={row.open} />,
        },
        {
          id: 'state',
          label: t('funds.contribution.state'),
          cell: (row: Row) => <Came line={row} today={today} way={way} />,
        },
      ]}
    />
  );
}

type CameProps = { readonly line: PartLine } & Pick<ExpectedPartsProps, 'today' | 'way'>;

function Came({ line, today, way }: CameProps) {
  const { t } = useWords();
  if (line.open === 0)
    return (
      <StatusBadge tone="done">{t(way === 'comes' ? 'agreements.partIn' : 'loans.partDone')}</StatusBadge>
    );
  if (line.day < today) return <StatusBadge tone="wait">{t('agreements.partLate')}</StatusBadge>;
  return line.open < line.amount ? (
    <StatusBadge tone="busy">{t(way === 'comes' ? 'agreements.partPartly' : 'loans.partPartly')}</StatusBadge>
  ) : (
    <StatusBadge tone="idle">{t('agreements.partExpected')}</StatusBadge>
  );
}
