/** Chooses other plans than the count did: which ones, and a reason that everybody can read. */
import { overrideOutcome } from '@shared/domain/voting/actions/override-outcome';
import { chosenNow, withdrawnIn } from '@shared/domain/voting/after-count';
import { potsOf } from '@shared/domain/voting/pots';
import { amountsIn } from '@shared/i18n/amounts-in';
import { sumOf } from '@shared/kernel/money';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { tell } from '../../../ui/feedback/messages';
import { CheckboxGroup } from '../../../ui/fields/Checkbox';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { text } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';
import { inPot } from '../after-view';
import type { CountedPlans } from '../counted-found';
import { DecisionReason } from './DecisionReason';

const Values = z.strictObject({ ids: z.array(z.string()), reason: text(500) });

export type OverrideDialogProps = { readonly found: CountedPlans; readonly onClose: () => void };

export function OverrideDialog({ found, onClose }: OverrideDialogProps) {
  const { t } = useWords();
  const { round } = found;
  const show = amountsIn(round.currency);
  const before = chosenNow(round);
  const form = useDraftForm(Values, { ids: before.map(({ applicationId }) => applicationId), reason: '' });
  const problems = useProblems(form);
  const ids = useWatch({ control: form.control, name: 'ids' });
  const gone = withdrawnIn(round);
  const plans = found.plans.filter(({ id }) => !gone.includes(id));
  /** Who was chosen keeps what the count gave, in that order; who comes by hand gets what it costs. */
  const chosenOf = (picked: readonly string[]) => [
    ...before.filter(({ applicationId }) => picked.includes(applicationId)),
    ...plans
      .filter(({ id }) => picked.includes(id) && !before.some(({ applicationId }) => applicationId === id))
      .map(({ id, cost }) => ({ applicationId: id, amount: cost })),
  ];
  const send = async ({ ids: sent, reason }: z.output<typeof Values>) => {
    const done = await perform(overrideOutcome, { roundId: round.id, chosen: chosenOf(sent), reason });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('afterCount.overridden') });
    onClose();
  };
  const picked = chosenOf(ids ?? []);
  return (
    <DialogForm
      title={t('afterCount.override')}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('afterCount.override')}
      onClose={onClose}
    >
      <p>{t('afterCount.overrideWhy')}</p>
      <Field control={form.control} name="ids">
        {(field) => (
          <CheckboxGroup
            {...field}
            label={t('afterCount.overridePlans')}
            onChange={(value) => field.onChange([...value])}
            choices={plans.map(({ id, title, cost }) => ({
              value: id as string,
              label: title,
              description: show(cost),
            }))}
          />
        )}
      </Field>
      <div role="status">
        {potsOf(round).map((pot) => (
          <p key={pot.key}>
            {pot.key === null ? null : `${t('pots.amount', { key: pot.key })}: `}
            {t('afterCount.overrideSum', {
              sum: show(sumOf(inPot(picked, pot), ({ amount }) => amount)),
              pot: show(pot.amount),
            })}
          </p>
        ))}
      </div>
      <Field control={form.control} name="reason">
        {(field) => <DecisionReason {...field} />}
      </Field>
    </DialogForm>
  );
}
