/** Withdraws a batch, or tells that it did not go to the bank, with the reason. */
import type { PaymentBatch } from '@shared/domain/grants/payment-batch';
import { stopBatch } from '@shared/domain/payments/actions/stop-batch';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { tell } from '../../../ui/feedback/messages';
import { TextField } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { text } from '../../../ui/forms/values';
import { Dialog } from '../../../ui/overlays/Dialog';
import { useWords } from '../../../ui/words';

const Values = z.strictObject({ reason: text(500) });

export function StopDialog({ batch, onClose }: { batch: PaymentBatch; onClose: () => void }) {
  const { t } = useWords();
  const form = useDraftForm(Values, { reason: '' });
  const problems = useProblems(form);
  const isSent = batch.state.status === 'sent';
  const title = t(isSent ? 'payments.notSentAct' : 'payments.withdraw');
  const send = async ({ reason }: z.output<typeof Values>) => {
    problems.clear();
    const done = await perform(stopBatch, { batchId: batch.id, reason });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('payments.stopped') });
    onClose();
  };
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <p>{t(isSent ? 'payments.notSentIntro' : 'payments.withdrawIntro')}</p>
      <Form form={form} onSubmit={send} submitLabel={title} onCancel={onClose} refusal={problems.refusal}>
        <Field control={form.control} name="reason">
          {(field) => (
            <TextField {...field} label={t('payments.reason')} maxLength={500} width="full" autoFocus />
          )}
        </Field>
      </Form>
    </Dialog>
  );
}
