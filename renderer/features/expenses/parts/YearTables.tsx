/** Tables of a year of claims: fees beside the allowance per volunteer, and what was paid. */
import type { AllowanceYear } from '@shared/domain/expenses/allowance-check';
import type { Claim } from '@shared/domain/expenses/claim';
import { sumOf } from '@shared/kernel/money';
import type { ClaimBook } from '../../../data/queries/expenses';
import { DayText } from '../../../ui/DayText';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { nameOf } from '../claim-view';

export interface AllowanceRow {
  readonly id: string;
  readonly name: string;
  readonly own: AllowanceYear;
}

const FIGURES = ['fees', 'elsewhere', 'costs', 'left'] as const;

export function AllowanceTable({ rows }: { rows: readonly AllowanceRow[] }) {
  const { t } = useWords();
  return (
    <PlainTable
      caption={t('expenses.allowance')}
      rows={rows}
      rowId={({ id }) => id}
      columns={[
        { id: 'name', label: t('expenses.by'), cell: ({ name }) => name },
        ...FIGURES.map((figure) => ({
          id: figure,
          label: t(`expenses.sum.${figure}`),
          align: 'end' as const,
          cell: ({ own }: AllowanceRow) => {
            const amount = own[figure];
            return amount === null ? '–' : <MoneyText amount={amount} />;
          },
        })),
      ]}
    />
  );
}

export function PaidTable({ claims, book }: { claims: readonly Claim[]; book: ClaimBook }) {
  const { t } = useWords();
  const total = sumOf(claims, ({ amount }) => amount);
  return (
    <PlainTable
      caption={t('expenses.paidThisYear')}
      rows={claims}
      rowId={({ id }) => id}
      columns={[
        {
          id: 'number',
          label: t('expenses.number'),
          cell: ({ number }) => number,
          total: t('expenses.total'),
        },
        {
          id: 'who',
          label: t('expenses.by'),
          cell: ({ personId }) => nameOf(personId, book.persons) ?? t('expenses.erased'),
        },
        { id: 'what', label: t('expenses.description'), cell: ({ description }) => description },
        {
          id: 'paid',
          label: t('expenses.paidOn'),
          cell: ({ state }) => (state.status === 'paid' ? <DayText day={state.paidOn} /> : null),
        },
        {
          id: 'amount',
          label: t('expenses.amount'),
          align: 'end',
          cell: ({ amount }) => <MoneyText amount={amount} />,
          total: <MoneyText amount={total} />,
        },
      ]}
    />
  );
}
