/** The plan in the languages of its voters: title and summary for each. */
import { PLAN_LANGUAGE_CODES, PLAN_LANGUAGES } from '@shared/domain/applications/plan-texts';
import { Group } from 'react-aria-components';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/fields/Select';
import { TextArea, TextField } from '../../../ui/fields/TextField';
import { chosen } from '../../../ui/forms/chosen';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import { nextLanguage, type PlanFormValues } from '../plan-form';

const LANGUAGES = PLAN_LANGUAGE_CODES.map((value) => ({ value, label: PLAN_LANGUAGES[value] }));

export function PlanTranslationFields() {
  const { t } = useWords();
  const { control } = useFormContext<PlanFormValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'translations', keyName: 'key' });
  const next = nextLanguage(useWatch({ control, name: 'translations' }));
  return (
    <div className="stack">
      {fields.map((translation, index) => (
        <Group
          key={translation.key}
          className="stack"
          aria-label={t('applications.form.translation', { number: index + 1 })}
        >
          <div className="field-row">
            <Field control={control} name={`translations.${index}.language`}>
              {(field) => (
                <Select {...chosen(field)} label={t('applications.form.language')} choices={LANGUAGES} />
              )}
            </Field>
            <Field control={control} name={`translations.${index}.title`}>
              {(field) => (
                <TextField
                  {...field}
                  label={t('applications.form.titleThere')}
                  width="medium"
                  maxLength={200}
                />
              )}
            </Field>
          </div>
          <Field control={control} name={`translations.${index}.summary`}>
            {(field) => (
              <TextArea
                {...field}
                label={t('applications.form.summaryThere')}
                isOptional
                rows={3}
                maxLength={4000}
              />
            )}
          </Field>
          <div>
            <Button kind="quiet" icon="trash" onPress={() => remove(index)}>
              {t('applications.form.removeTranslation', { number: index + 1 })}
            </Button>
          </div>
        </Group>
      ))}
      {next === null ? null : (
        <div>
          <Button icon="add" onPress={() => append({ language: next, title: '', summary: '' })}>
            {t('applications.form.addTranslation')}
          </Button>
        </div>
      )}
    </div>
  );
}
