/** Records that unspent money came back on the bank. */
import { recordReturn } from '@shared/domain/grants/actions/record-return';
import type { Grant } from '@shared/domain/grants/grant';
import { Day } from '@shared/kernel/dates';
import { Cents } from '@shared/kernel/money';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { useToday } from '../../../data/use-today';
import { tell } from '../../../ui/feedback/messages';
import { DayField } from '../../../ui/fields/DayField';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';

const Schema = z.strictObject({
  amount: filled(
    Cents.refine((amount) => amount > 0),
    'money.empty',
  ),
  returnedOn: filled(Day, 'day.empty'),
});

export type ReturnDialogProps = {
  readonly grant: Grant;
  readonly toComeBack: Cents;
  readonly onClose: () => void;
};

export function ReturnDialog({ grant, toComeBack, onClose }: ReturnDialogProps) {
  const { t, euro } = useWords();
  const today = useToday();
  const form = useDraftForm(Schema, { amount: toComeBack, returnedOn: today });
  const problems = useProblems(form);
  const send = async (values: z.output<typeof Schema>) => {
    const done = await perform(recordReturn, { grantId: grant.id, ...values });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('grants.returnSaved', { amount: euro(values.amount) }) });
    onClose();
  };
  return (
    <DialogForm
      title={t('grants.returnAct')}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('grants.returnAct')}
      onClose={onClose}
    >
      <p>{t('grants.returnIntro', { amount: euro(toComeBack) })}</p>
      <Field control={form.control} name="amount">
        {(field) => <MoneyField {...field} label={t('grants.returnAmount')} />}
      </Field>
      <Field control={form.control} name="returnedOn">
        {(field) => <DayField {...field} label={t('grants.returnedOn')} latest={today} />}
      </Field>
    </DialogForm>
  );
}
