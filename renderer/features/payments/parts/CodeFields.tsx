/** The two fields in which somebody chooses a signing code; inside a form with `code` and `again`. */
import { useFormContext } from 'react-hook-form';
import { PassphraseField } from '../../../ui/fields/PassphraseField';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';

type Typed = { code: string; again: string };

export function CodeFields() {
  const { t } = useWords();
  const { control } = useFormContext<Typed>();
  return (
    <>
      <Field control={control} name="code">
        {(field) => (
          <PassphraseField
            {...field}
            kind="new"
            label={t('payments.newCode')}
            description={t('payments.newCodeHelp')}
          />
        )}
      </Field>
      <Field control={control} name="again">
        {(field) => <PassphraseField {...field} kind="new" label={t('payments.codeAgain')} />}
      </Field>
    </>
  );
}
