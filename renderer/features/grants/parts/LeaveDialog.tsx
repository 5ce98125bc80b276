/** Leaves with the initiative what should have come back: all or part of it, with the reason. */
import { leaveReturn } from '@shared/domain/grants/actions/leave-return';
import type { Grant } from '@shared/domain/grants/grant';
import { Day } from '@shared/kernel/dates';
import { Cents } from '@shared/kernel/money';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { useToday } from '../../../data/use-today';
import { tell } from '../../../ui/feedback/messages';
import { DayField } from '../../../ui/fields/DayField';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { TextArea } from '../../../ui/fields/TextField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled, text } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';

const Schema = z.strictObject({
  amount: filled(
    Cents.refine((amount) => amount > 0),
    'money.empty',
  ),
  leftOn: filled(Day, 'day.empty'),
  reason: text(500).refine((reason) => reason !== '', 'grants.reasonNeeded'),
});

export type LeaveDialogProps = {
  readonly grant: Grant;
  readonly toComeBack: Cents;
  readonly onClose: () => void;
};

export function LeaveDialog({ grant, toComeBack, onClose }: LeaveDialogProps) {
  const { t, euro } = useWords();
  const today = useToday();
  const form = useDraftForm(Schema, { amount: toComeBack, leftOn: today, reason: '' });
  const problems = useProblems(form);
  const send = async (values: z.output<typeof Schema>) => {
    const done = await perform(leaveReturn, { grantId: grant.id, ...values });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('awardChange.leaveSaved', { amount: euro(values.amount) }) });
    onClose();
  };
  return (
    <DialogForm
      title={t('awardChange.leaveTitle')}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('awardChange.leave')}
      onClose={onClose}
    >
      <p>{t('awardChange.leaveIntro', { amount: euro(toComeBack) })}</p>
      <Field control={form.control} name="amount">
        {(field) => <MoneyField {...field} label={t('grants.settleKept')} />}
      </Field>
      <Field control={form.control} name="leftOn">
        {(field) => <DayField {...field} label={t('awardChange.on')} latest={today} />}
      </Field>
      <Field control={form.control} name="reason">
        {(field) => (
          <TextArea
            {...field}
            label={t('grants.settleKeptWhy')}
            description={t('awardChange.leaveHelp')}
            rows={3}
            maxLength={500}
          />
        )}
      </Field>
    </DialogForm>
  );
}
