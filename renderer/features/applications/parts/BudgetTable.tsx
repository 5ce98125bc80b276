/** The budget of a plan: costs, what others pay, and what is asked of the fund. */
import { type Application, requestedAmount } from '@shared/domain/applications/application';
import { type Cents, negate } from '@shared/kernel/money';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';

interface Row {
  readonly id: string;
  readonly label: string;
  readonly amount: Cents;
}

export function BudgetTable({ application }: { application: Application }) {
  const { t } = useWords();
  const others = application.coFunding.map((part, index) => ({
    id: `other-${index}`,
    label: `${t('applications.plan.coFunding')}: ${part.from}`,
    amount: negate(part.amount),
  }));
  const rows: readonly Row[] = [...application.budgetLines, ...others];
  return (
    <>
      <PlainTable
        caption={t('applications.plan.budget')}
        rows={rows}
        rowId={(row) => row.id}
        columns={[
          {
            id: 'label',
            label: t('applications.plan.budgetLine'),
            cell: (row) => row.label,
            total: t('applications.plan.asked'),
          },
          {
            id: 'amount',
            label: t('applications.form.lineAmount'),
            align: 'end',
            cell: (row) => <MoneyText amount={row.amount} />,
            total: <MoneyText amount={requestedAmount(application)} />,
          },
        ]}
      />
      {application.leastAmount === null ? null : (
        <p>
          {t('applications.plan.least')} <MoneyText amount={application.leastAmount} />.
        </p>
      )}
    </>
  );
}
