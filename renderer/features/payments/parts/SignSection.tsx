/** The author signs with their own code; after that the content stands still. */
import { freezeBatch } from '@shared/domain/payments/actions/freeze-batch';
import { contentHashOf, sumOfLines } from '@shared/domain/payments/signing';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { withCode } from '../../../data/signing';
import { tell } from '../../../ui/feedback/messages';
import { PassphraseField } from '../../../ui/fields/PassphraseField';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import type { BatchProps } from '../batch-view';
import { signerName } from '../batch-view';

const Values = z.strictObject({ code: z.string().min(1, 'fields.required') });

export function SignSection({ view, book }: BatchProps) {
  const words = useWords();
  const { t } = words;
  const { batch, lines } = view;
  const form = useDraftForm(Values, { code: '' });
  const problems = useProblems(form);
  const signatory = book.signatories.find(({ id }) => id === batch.author);
  const send = async ({ code }: z.output<typeof Values>) => {
    problems.clear();
    if (signatory === undefined) return;
    const input = { batchId: batch.id, contentHash: contentHashOf({ batch, lines }) };
    const done = await withCode(signatory, code, (proof) => perform(freezeBatch, { ...input, proof }));
    form.reset();
    if (!done.ok) return problems.show(done.error);
    const isEnough = sumOfLines(lines) < book.settings.oneSignatureBelow;
    tell({ text: t(isEnough ? 'payments.signedEnough' : 'payments.signed') });
  };
  const name = signerName(book, batch.author, words);
  return (
    <Section title={t('payments.signTitle')} intro={t('payments.signIntro')}>
      <Form form={form} onSubmit={send} submitLabel={t('payments.sign')} refusal={problems.refusal}>
        <Field control={form.control} name="code">
          {(field) => <PassphraseField {...field} kind="current" label={t('payments.signAs', { name })} />}
        </Field>
      </Form>
    </Section>
  );
}
