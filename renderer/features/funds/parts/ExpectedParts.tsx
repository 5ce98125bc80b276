/** When the money of a promise comes, part by part, and what came of it. */
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
};

export function ExpectedParts({ parts, open, today }: ExpectedPartsProps) {
  const { t } = useWords();
  const rows = partLines(parts, open).map((line, index) => ({ ...line, n: index + 1 }));
  type Row = (typeof rows)[number];
  return (
    <PlainTable
      caption={t('agreements.plan')}
      rows={rows}
      rowId={(row) => `${row.n}`}
      columns={[
        { id: 'n', label: t('grants.number'), cell: ({ n }: Row) => t('agreements.part', { n }) },
        { id: 'day', label: t('agreements.partDay'), cell: (row: Row) => <DayText day={row.day} /> },
        {
          id: 'amount',
          label: t('agreements.partAmount'),
          align: 'end',
          cell: (row: Row) => <MoneyText amount={row.amount} />,
        },
        {
          id: 'open',
          label: t('agreements.partOpen'),
          align: 'end',
          cell: (row: Row) => <MoneyText amount={row.open} />,
        },
        {
          id: 'state',
          label: t('funds.contribution.state'),
          cell: (row: Row) => <Came line={row} today={today} />,
        },
      ]}
    />
  );
}

function Came({ line, today }: { line: PartLine; today: Day }) {
  const { t } = useWords();
  if (line.open === 0) return <StatusBadge tone="done">{t('agreements.partIn')}</StatusBadge>;
  if (line.day < today) return <StatusBadge tone="wait">{t('agreements.partLate')}</StatusBadge>;
  return line.open < line.amount ? (
    <StatusBadge tone="busy">{t('agreements.partPartly')}</StatusBadge>
  ) : (
    <StatusBadge tone="idle">{t('agreements.partExpected')}</StatusBadge>
  );
}
