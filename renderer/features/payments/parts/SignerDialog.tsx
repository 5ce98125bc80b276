/** Adds somebody who may sign; they type their own code. */
import { recordSignatory } from '@shared/domain/payments/actions/record-signatory';
import { SIGNATORY_ROLES } from '@shared/domain/people/signatory';
import { Day } from '@shared/kernel/dates';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { newSigningCode } from '../../../data/signing';
import { useToday } from '../../../data/use-today';
import { tell } from '../../../ui/feedback/messages';
import { DayField } from '../../../ui/fields/DayField';
import { Select } from '../../../ui/fields/Select';
import { TextField } from '../../../ui/fields/TextField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled, text } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';
import { CodeValues } from '../code-values';
import { CodeFields } from './CodeFields';

const Values = CodeValues.safeExtend({
  name: text(120),
  role: filled(z.enum(SIGNATORY_ROLES)),
  from: filled(Day, 'day.empty'),
});

export function SignerDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const today = useToday();
  const form = useDraftForm(Values, { name: '', role: null, from: today, code: '', again: '' });
  const problems = useProblems(form, { code: null });
  const send = async ({ code, again: _again, ...told }: z.output<typeof Values>) => {
    const made = await newSigningCode(code);
    const done = await perform(recordSignatory, { ...told, code: made.code });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('payments.signerSaved') });
    onClose();
  };
  const roles = SIGNATORY_ROLES.map((value) => ({ value, label: t(`payments.role.${value}`) }));
  return (
    <DialogForm
      title={t('payments.addSigner')}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('payments.addSigner')}
      onClose={onClose}
    >
      <Field control={form.control} name="name">
        {(field) => <TextField {...field} label={t('payments.signerName')} maxLength={120} autoFocus />}
      </Field>
      <Field control={form.control} name="role">
        {(field) => <Select {...field} label={t('payments.role')} choices={roles} />}
      </Field>
      <Field control={form.control} name="from">
        {(field) => <DayField {...field} label={t('payments.signsFrom')} />}
      </Field>
      <CodeFields />
    </DialogForm>
  );
}
