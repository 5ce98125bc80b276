/** Records that the bank did not carry out one payment of a batch. */
import { rejectLine } from '@shared/domain/payments/actions/reject-line';
import { Day } from '@shared/kernel/dates';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { useToday } from '../../../data/use-today';
import { tell } from '../../../ui/feedback/messages';
import { DayField } from '../../../ui/fields/DayField';
import { TextField } from '../../../ui/fields/TextField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled, text } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';
import type { LineRow } from '../batch-view';

const Values = z.strictObject({ day: filled(Day, 'day.empty'), reason: text(500) });

export function RejectDialog({ row, onClose }: { row: LineRow; onClose: () => void }) {
  const { t } = useWords();
  const today = useToday();
  const form = useDraftForm(Values, { day: today, reason: '' });
  const problems = useProblems(form);
  const send = async (values: z.output<typeof Values>) => {
    const done = await perform(rejectLine, { lineId: row.line.id, ...values });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('payments.rejected') });
    onClose();
  };
  return (
    <DialogForm
      title={t('payments.rejectTitle', { payee: row.payee })}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('payments.reject')}
      onClose={onClose}
    >
      <p>{t('payments.rejectIntro')}</p>
      <Field control={form.control} name="day">
        {(field) => <DayField {...field} label={t('payments.rejectDay')} latest={today} />}
      </Field>
      <Field control={form.control} name="reason">
        {(field) => <TextField {...field} label={t('payments.reason')} maxLength={500} width="full" />}
      </Field>
    </DialogForm>
  );
}
