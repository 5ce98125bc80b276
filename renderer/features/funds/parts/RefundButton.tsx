/** Gives free money of a gift or subsidy back to its giver, with the reason. */
import { recordRefund } from '@shared/domain/funds/actions/record-refund';
import { Day } from '@shared/kernel/dates';
import { Cents } from '@shared/kernel/money';
import { useState } from 'react';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { useToday } from '../../../data/use-today';
import { Button } from '../../../ui/Button';
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
import type { SourceRow } from '../source-view';

const Schema = z.strictObject({
  amount: filled(
    Cents.refine((amount) => amount > 0),
    'money.empty',
  ),
  day: filled(Day, 'day.empty'),
  reason: text(500),
});

export function mayRefund({ contribution: { form }, position }: SourceRow): boolean {
  return (form === 'gift' || form === 'subsidy') && position.free > 0;
}

export function RefundButton({ row }: { row: SourceRow }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="undo" onPress={() => setOpen(true)}>
        {t('loans.refund')}
      </Button>
      {isOpen ? <RefundDialog row={row} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function RefundDialog({ row, onClose }: { row: SourceRow; onClose: () => void }) {
  const { t, euro } = useWords();
  const today = useToday();
  const { contribution, position } = row;
  const form = useDraftForm(Schema, { amount: null, day: today, reason: '' });
  const problems = useProblems(form);
  const send = async (values: z.output<typeof Schema>) => {
    const done = await perform(recordRefund, { contributionId: contribution.id, ...values });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('loans.refunded', { amount: euro(values.amount) }) });
    onClose();
  };
  return (
    <DialogForm title={t('loans.refund')} form={form} problems={problems} onSubmit={send} onClose={onClose}>
      <p>{t('loans.refundIntro', { free: euro(position.free) })}</p>
      <Field control={form.control} name="amount">
        {(field) => <MoneyField {...field} label={t('loans.amount')} />}
      </Field>
      <Field control={form.control} name="day">
        {(field) => <DayField {...field} label={t('loans.day')} latest={today} />}
      </Field>
      <Field control={form.control} name="reason">
        {(field) => (
          <TextArea
            {...field}
            label={t('loans.reason')}
            description={t('loans.reasonHelp')}
            rows={2}
            maxLength={500}
          />
        )}
      </Field>
    </DialogForm>
  );
}
