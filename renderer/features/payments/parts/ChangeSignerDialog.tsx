/** Changes the role of a signatory, their last day, and their line in the register of interests. */
import { changeSignatory } from '@shared/domain/payments/actions/change-signatory';
import type { PaymentsBook } from '@shared/domain/payments/payments-book';
import { InitiativeId } from '@shared/domain/people/initiative';
import { SIGNATORY_ROLES, type Signatory } from '@shared/domain/people/signatory';
import type { Day } from '@shared/kernel/dates';
import { type Control, useFieldArray } from 'react-hook-form';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { Button } from '../../../ui/Button';
import { tell } from '../../../ui/feedback/messages';
import { ComboBox } from '../../../ui/fields/ComboBox';
import { DayField } from '../../../ui/fields/DayField';
import { Select } from '../../../ui/fields/Select';
import { TextField } from '../../../ui/fields/TextField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled, text } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';

const Values = z.strictObject({
  role: filled(z.enum(SIGNATORY_ROLES)),
  until: z.custom<Day | null>(() => true),
  interests: z.array(z.strictObject({ initiativeId: filled(InitiativeId), what: text(200) })),
});

export type ChangeSignerDialogProps = {
  readonly signatory: Signatory;
  readonly name: string;
  readonly book: PaymentsBook;
  readonly onClose: () => void;
};

export function ChangeSignerDialog({ signatory, name, book, onClose }: ChangeSignerDialogProps) {
  const { t } = useWords();
  const { role, until } = signatory;
  const known = signatory.interests.map(({ initiativeId, what }) => ({ initiativeId, what }));
  const form = useDraftForm(Values, { role, until, interests: known });
  const problems = useProblems(form);
  const send = async (values: z.output<typeof Values>) => {
    const done = await perform(changeSignatory, { signatoryId: signatory.id, ...values });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('payments.signerChanged') });
    onClose();
  };
  const roles = SIGNATORY_ROLES.map((value) => ({ value, label: t(`payments.role.${value}`) }));
  return (
    <DialogForm
      title={t('payments.changeSigner', { name })}
      size="wide"
      form={form}
      problems={problems}
      onSubmit={send}
      onClose={onClose}
    >
      <div className="field-row">
        <Field control={form.control} name="role">
          {(field) => <Select {...field} label={t('payments.role')} choices={roles} />}
        </Field>
        <Field control={form.control} name="until">
          {(field) => (
            <DayField
              {...field}
              label={t('payments.signsUntil')}
              description={t('payments.untilHelp')}
              earliest={signatory.from}
              isOptional
            />
          )}
        </Field>
      </div>
      <Interests control={form.control} book={book} />
    </DialogForm>
  );
}

type InterestsProps = {
  readonly control: Control<z.input<typeof Values>, unknown, z.output<typeof Values>>;
  readonly book: PaymentsBook;
};

function Interests({ control, book }: InterestsProps) {
  const { t } = useWords();
  const { fields, append, remove } = useFieldArray({ control, name: 'interests' });
  const choices = book.initiatives
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const labelOf = (id: string | null) => choices.find(({ value }) => value === id)?.label ?? '';
  return (
    <fieldset className="field-set">
      <legend>{t('payments.interests')}</legend>
      <p>{t('payments.interestsIntro')}</p>
      {fields.map(({ id, initiativeId }, index) => (
        <div key={id} className="field-row">
          <Field control={control} name={`interests.${index}.initiativeId`}>
            {(field) => <ComboBox {...field} label={t('payments.interestIn')} choices={choices} />}
          </Field>
          <Field control={control} name={`interests.${index}.what`}>
            {(field) => <TextField {...field} label={t('payments.interestWhat')} maxLength={200} />}
          </Field>
          <Button
            kind="quiet"
            onPress={() => remove(index)}
            label={t('payments.interestRemove', { initiative: labelOf(initiativeId) })}
          >
            {t('common.remove')}
          </Button>
        </div>
      ))}
      <div className="button-row">
        <Button icon="add" onPress={() => append({ initiativeId: null, what: '' })}>
          {t('payments.interestAdd')}
        </Button>
      </div>
    </fieldset>
  );
}
