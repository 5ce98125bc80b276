/** A signatory chooses another code, with the present one. */
import { changeSigningCode } from '@shared/domain/payments/actions/change-signing-code';
import type { Signatory } from '@shared/domain/people/signatory';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { newSigningCode, withCode } from '../../../data/signing';
import { tell } from '../../../ui/feedback/messages';
import { PassphraseField } from '../../../ui/fields/PassphraseField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords } from '../../../ui/words';
import { CodeValues } from '../code-values';
import { CodeFields } from './CodeFields';

const Values = CodeValues.safeExtend({ present: z.string().min(1, 'fields.required') });

export type CodeDialogProps = {
  readonly signatory: Signatory;
  readonly name: string;
  readonly onClose: () => void;
};

export function CodeDialog({ signatory, name, onClose }: CodeDialogProps) {
  const { t } = useWords();
  const form = useDraftForm(Values, { present: '', code: '', again: '' });
  const problems = useProblems(form);
  const send = async ({ present, code }: z.output<typeof Values>) => {
    const made = await newSigningCode(code);
    const done = await withCode(signatory, present, (proof) =>
      perform(changeSigningCode, { signatoryId: signatory.id, proof, code: made.code }),
    );
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('payments.codeChanged') });
    onClose();
  };
  return (
    <DialogForm
      title={t('payments.changeCodeOf', { name })}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('payments.changeCode')}
      onClose={onClose}
    >
      <p>{t('payments.codeForgotten')}</p>
      <Field control={form.control} name="present">
        {(field) => <PassphraseField {...field} kind="current" label={t('payments.presentCode')} />}
      </Field>
      <CodeFields />
    </DialogForm>
  );
}
