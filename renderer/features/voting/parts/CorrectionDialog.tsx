/** Moves money between plans after an own allocation: an amount for each plan, and a reason that everybody can read. */
import { correctAmounts } from '@shared/domain/voting/actions/correct-amounts';
import { chosenNow, withdrawnIn } from '@shared/domain/voting/after-count';
import { amountsIn } from '@shared/i18n/amounts-in';
import { Cents, sumOf, ZERO } from '@shared/kernel/money';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { tell } from '../../../ui/feedback/messages';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { text } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';
import type { CountedPlans } from '../counted-found';
import { DecisionReason } from './DecisionReason';

/** In the order of the ballot; null: nothing. */
const Values = z.strictObject({
  amounts: z.array(z.custom<Cents | null>((value) => value === null || Cents.safeParse(value).success)),
  reason: text(500),
});

export type CorrectionDialogProps = { readonly found: CountedPlans; readonly onClose: () => void };

export function CorrectionDialog({ found, onClose }: CorrectionDialogProps) {
  const { t } = useWords();
  const { round } = found;
  const show = amountsIn(round.currency);
  const gone = withdrawnIn(round);
  const plans = found.plans
    .map((plan, index) => ({ ...plan, number: index + 1 }))
    .filter(({ id }) => !gone.includes(id));
  const now = new Map(chosenNow(round).map(({ applicationId, amount }) => [applicationId, amount]));
  const form = useDraftForm(Values, { amounts: plans.map(({ id }) => now.get(id) ?? null), reason: '' });
  const problems = useProblems(form);
  const amounts = useWatch({ control: form.control, name: 'amounts' });
  const send = async ({ amounts: filled, reason }: z.output<typeof Values>) => {
    const chosen = plans.flatMap(({ id }, place) => {
      const amount = filled[place] ?? ZERO;
      return amount === 0 ? [] : [{ applicationId: id, amount }];
    });
    const done = await perform(correctAmounts, { roundId: round.id, chosen, reason });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('afterCount.corrected') });
    onClose();
  };
  const helpOf = (plan: (typeof plans)[number]): string => {
    const least = round.settings.least[plan.id];
    const cost = show(plan.cost);
    return least === undefined
      ? t('afterCount.correctCost', { cost })
      : t('afterCount.correctCostLeast', { cost, least: show(least) });
  };
  const sum = sumOf(amounts ?? [], (amount) => amount ?? ZERO);
  return (
    <DialogForm
      title={t('afterCount.correct')}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('afterCount.correct')}
      onClose={onClose}
    >
      <p>{t('afterCount.correctWhy')}</p>
      {plans.map((plan, place) => (
        <Field key={plan.id} control={form.control} name={`amounts.${place}`}>
          {(field) => (
            <MoneyField
              {...field}
              label={t('afterCount.correctAmount', plan)}
              description={helpOf(plan)}
              isOptional
            />
          )}
        </Field>
      ))}
      <p role="status">{t('afterCount.overrideSum', { sum: show(sum), pot: show(round.pot) })}</p>
      <Field control={form.control} name="reason">
        {(field) => <DecisionReason {...field} />}
      </Field>
    </DialogForm>
  );
}
