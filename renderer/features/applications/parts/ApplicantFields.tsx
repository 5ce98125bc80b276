/** Whose plan it is: an initiative that is there, or a new one made in one go. */
import { type Initiative, LEGAL_FORMS } from '@shared/domain/people/initiative';
import { useFormContext, useWatch } from 'react-hook-form';
import { ComboBox } from '../../../ui/fields/ComboBox';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { Select } from '../../../ui/fields/Select';
import { TextField } from '../../../ui/fields/TextField';
import { ContactFields } from '../../../ui/forms/ContactFields';
import { chosen } from '../../../ui/forms/chosen';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import type { NewPlanFormValues } from '../plan-form';

export function ApplicantFields({ initiatives }: { initiatives: readonly Initiative[] }) {
  const { t } = useWords();
  const { control } = useFormContext<NewPlanFormValues>();
  const whose = useWatch({ control, name: 'whose' });
  return (
    <>
      {initiatives.length === 0 ? null : (
        <Field control={control} name="whose">
          {(field) => (
            <RadioGroup
              {...chosen(field)}
              label={t('applications.form.who')}
              choices={[
                { value: 'known', label: t('applications.form.known') },
                { value: 'new', label: t('applications.form.new') },
              ]}
              orientation="horizontal"
            />
          )}
        </Field>
      )}
      {whose === 'known' ? (
        <Field control={control} name="initiativeId">
          {(field) => (
            <ComboBox
              {...field}
              label={t('applications.form.pick')}
              choices={initiatives.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </Field>
      ) : (
        <NewInitiative />
      )}
    </>
  );
}

function NewInitiative() {
  const { t } = useWords();
  const { control } = useFormContext<NewPlanFormValues>();
  const forms = LEGAL_FORMS.map((value) => ({ value, label: t(`people.initiative.legalForm.${value}`) }));
  return (
    <>
      <Field control={control} name="name">
        {(field) => <TextField {...field} label={t('people.initiative.name')} maxLength={200} />}
      </Field>
      <Field control={control} name="legalForm">
        {(field) => <Select {...chosen(field)} label={t('people.initiative.legalForm')} choices={forms} />}
      </Field>
      <ContactFields path="contact" nameLabel={t('people.contactName')} isOptional />
    </>
  );
}
