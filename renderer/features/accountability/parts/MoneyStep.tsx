/** What was spent beside the budget, with the running rest. */
import { spendingOf } from '@shared/domain/accountability/spending';
import { negate } from '@shared/kernel/money';
import { Callout } from '../../../ui/feedback/Callout';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { useWords } from '../../../ui/words';
import { spentOf } from '../draft';
import type { StepProps } from './step-props';

export function MoneyStep({ application, writing }: StepProps) {
  const { t, euro } = useWords();
  const { draft, change } = writing;
  const { budget, spent, rest } = spendingOf(application, spentOf(draft, application));
  return (
    <>
      <p>{t('report.moneyIntro')}</p>
      {application.budgetLines.map((line) => (
        <MoneyField
          key={line.id}
          label={t('report.spentOn', { line: line.label })}
          description={t('report.budgetWas', { amount: euro(line.amount) })}
          value={draft.spent.get(line.id) ?? null}
          onChange={(amount) => change({ spent: new Map([...draft.spent, [line.id, amount]]) })}
          isOptional
        />
      ))}
      <div role="status">
        <Callout
          tone={rest < 0 ? 'warning' : 'info'}
          title={
            rest < 0
              ? t('report.overLine', { spent: euro(spent), budget: euro(budget), over: euro(negate(rest)) })
              : t('report.restLine', { spent: euro(spent), budget: euro(budget), rest: euro(rest) })
          }
        />
      </div>
    </>
  );
}
