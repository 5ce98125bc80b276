/** Who gives: kind first, then what that kind needs. Stands under `giver` in its form. */
import { useFormContext, useWatch } from 'react-hook-form';
import { Select } from '../../../ui/fields/Select';
import { TextField } from '../../../ui/fields/TextField';
import { ContactFields } from '../../../ui/forms/ContactFields';
import { chosen } from '../../../ui/forms/chosen';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import { GIVER_KINDS, type GiverFormValues } from '../giver-form';

export function GiverFields() {
  const { t } = useWords();
  const { control } = useFormContext<GiverFormValues>();
  const kind = useWatch({ control, name: 'giver.kind' });
  const choices = GIVER_KINDS.map((value) => ({ value, label: t(`funds.giver.kind.${value}`) }));
  return (
    <>
      <Field control={control} name="giver.kind">
        {(field) => <Select {...chosen(field)} label={t('funds.giver.kind')} choices={choices} />}
      </Field>
      {kind === 'privatePerson' ? (
        <ContactFields path="giver.contact" nameLabel={t('people.personName')} />
      ) : (
        <>
          <Field control={control} name="giver.name">
            {(field) => <TextField {...field} label={t('funds.giver.name')} maxLength={200} />}
          </Field>
          <Field control={control} name="giver.kvkNumber">
            {(field) => (
              <TextField
                {...field}
                label={t('funds.kvk')}
                description={t('funds.kvkHelp')}
                isOptional
                width="short"
              />
            )}
          </Field>
          <ContactFields path="giver.contact" nameLabel={t('people.contactName')} isOptional />
        </>
      )}
    </>
  );
}
