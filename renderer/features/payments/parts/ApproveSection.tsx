/** Somebody else signs exactly what the author signed. */
import { approveBatch } from '@shared/domain/payments/actions/approve-batch';
import { contentHashOf } from '@shared/domain/payments/signing';
import { SignatoryId } from '@shared/domain/people/signatory';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { withCode } from '../../../data/signing';
import { useToday } from '../../../data/use-today';
import { tell } from '../../../ui/feedback/messages';
import { PassphraseField } from '../../../ui/fields/PassphraseField';
import { Select } from '../../../ui/fields/Select';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled } from '../../../ui/forms/values';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import type { BatchProps } from '../batch-view';
import { signersOn } from '../batch-view';

const Values = z.strictObject({
  signatoryId: filled(SignatoryId),
  code: z.string().min(1, 'fields.required'),
});

export function ApproveSection({ view, book }: BatchProps) {
  const { t } = useWords();
  const today = useToday();
  const { batch, lines } = view;
  const form = useDraftForm(Values, { signatoryId: null, code: '' });
  const problems = useProblems(form);
  const send = async ({ signatoryId, code }: z.output<typeof Values>) => {
    problems.clear();
    const signatory = book.signatories.find(({ id }) => id === signatoryId);
    if (signatory === undefined) return;
    const input = { batchId: batch.id, contentHash: contentHashOf({ batch, lines }), signatoryId };
    const done = await withCode(signatory, code, (proof) => perform(approveBatch, { ...input, proof }));
    form.resetField('code');
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('payments.secondDone') });
  };
  return (
    <Section title={t('payments.secondTitle')} intro={t('payments.secondIntro')}>
      <Form form={form} onSubmit={send} submitLabel={t('payments.sign')} refusal={problems.refusal}>
        <Field control={form.control} name="signatoryId">
          {(field) => <Select {...field} label={t('payments.secondWho')} choices={signersOn(book, today)} />}
        </Field>
        <Field control={form.control} name="code">
          {(field) => <PassphraseField {...field} kind="current" label={t('payments.code')} />}
        </Field>
      </Form>
    </Section>
  );
}
