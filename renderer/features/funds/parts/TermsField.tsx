/** What was agreed with the giver, in its own words. Stands in a form that has `terms`. */
import { useFormContext } from 'react-hook-form';
import { TextArea } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';

export function TermsField() {
  const { t } = useWords();
  const { control } = useFormContext<{ terms: string }>();
  return (
    <Field control={control} name="terms">
      {(field) => (
        <TextArea
          {...field}
          label={t('funds.contribution.terms')}
          description={t('funds.contribution.termsHelp')}
          isOptional
          rows={3}
          maxLength={2000}
        />
      )}
    </Field>
  );
}
