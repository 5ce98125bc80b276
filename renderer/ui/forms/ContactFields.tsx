/** Name, mail and phone of a person, inside a form: the values stand under `path`. */
import { useFormContext } from 'react-hook-form';
import { TextField } from '../fields/TextField';
import { useWords } from '../words';
import { Field } from './Field';

export type ContactFieldsProps = {
  /** Where the form keeps `name`, `email` and `phone`. */
  readonly path: string;
  readonly nameLabel: string;
  /** The person may stay unknown. */
  readonly isOptional?: boolean;
};

export function ContactFields({ path, nameLabel, isOptional = false }: ContactFieldsProps) {
  const { t } = useWords();
  const { control } = useFormContext();
  return (
    <>
      <Field control={control} name={`${path}.name`}>
        {(field) => (
          <TextField
            {...field}
            label={nameLabel}
            isOptional={isOptional}
            autoComplete="name"
            maxLength={120}
          />
        )}
      </Field>
      <Field control={control} name={`${path}.email`}>
        {(field) => (
          <TextField {...field} label={t('people.email')} isOptional width="medium" autoComplete="email" />
        )}
      </Field>
      <Field control={control} name={`${path}.phone`}>
        {(field) => (
          <TextField
            {...field}
            label={t('people.phone')}
            isOptional
            width="medium"
            type="tel"
            autoComplete="tel"
            maxLength={30}
          />
        )}
      </Field>
    </>
  );
}
