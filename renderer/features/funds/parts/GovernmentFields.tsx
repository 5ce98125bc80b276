/** Under which scheme and task field a government books its money. */
import { useFormContext, useWatch } from 'react-hook-form';
import { ComboBox } from '../../../ui/fields/ComboBox';
import { NumberField } from '../../../ui/fields/NumberField';
import { TextField } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import { type GovernmentDraft, taskFieldChoices } from '../agreement-form';

const FIRST_OF_NOW = 2025;

export function GovernmentFields() {
  const { t } = useWords();
  const { control } = useFormContext<GovernmentDraft>();
  const [code, year] = useWatch({ control, name: ['taskCode', 'taskYear'] });
  return (
    <fieldset className="field-set">
      <legend>{t('agreements.government')}</legend>
      <div className="stack">
        <Field control={control} name="scheme">
          {(field) => (
            <TextField
              {...field}
              label={t('agreements.scheme')}
              description={t('agreements.schemeHelp')}
              isOptional
              maxLength={40}
            />
          )}
        </Field>
        <Field control={control} name="taskCode">
          {(field) => (
            <ComboBox
              {...field}
              label={t('agreements.taskField')}
              description={t('agreements.taskFieldHelp')}
              isOptional
              choices={taskFieldChoices(year ?? FIRST_OF_NOW)}
            />
          )}
        </Field>
        {code === null ? null : (
          <Field control={control} name="taskYear">
            {(field) => (
              <NumberField {...field} label={t('agreements.taskFieldYear')} minimum={2000} maximum={2099} />
            )}
          </Field>
        )}
      </div>
    </fieldset>
  );
}
