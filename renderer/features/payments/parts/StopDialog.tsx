/** Withdraws a batch, or tells that it did not go to the bank, with the reason. */
import type { PaymentBatch } from '@shared/domain/grants/payment-batch';
import { stopBatch } from '@shared/domain/payments/actions/stop-batch';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { tell } from '../../../ui/feedback/messages';
import { TextField } from '../../../ui/fields/TextField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { text } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';

const Values = z.strictObject({ reason: text(500) });

export function StopDialog({ batch, onClose }: { batch: PaymentBatch; onClose: () => void }) {
  const { t } = useWords();
  const form = useDraftForm(Values, { reason: '' });
  const problems = useProblems(form);
  const isSent = batch.state.status === 'sent';
  const title = t(isSent ? 'payments.notSentAct' : 'payments.withdraw');
  const send = async ({ reason }: z.output<typeof Values>) => {
    const done = await perform(stopBatch, { batchId: batch.id, reason });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('payments.stopped') });
    onClose();
  };
  return (
    <DialogForm
      title={title}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={title}
      onClose={onClose}
    >
      <p>{t(isSent ? 'payments.notSentIntro' : 'payments.withdrawIntro')}</p>
      <Field control={form.control} name="reason">
        {(field) => (
          <TextField {...field} label={t('payments.reason')} maxLength={500} width="full" autoFocus />
        )}
      </Field>
    </DialogForm>
  );
}
