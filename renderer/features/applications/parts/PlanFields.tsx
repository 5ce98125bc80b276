/** What the plan is about. */
import type { Fund } from '@shared/domain/funds/fund';
import { useFormContext, useWatch } from 'react-hook-form';
import { Select } from '../../../ui/fields/Select';
import { TextArea, TextField } from '../../../ui/fields/TextField';
import { chosen } from '../../../ui/forms/chosen';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import { NONE, type PlanFormValues } from '../plan-form';
import { PlanTranslationFields } from './PlanTranslationFields';

const choicesOf = (labels: readonly string[], none: string, now: string) => [
  { value: NONE, label: none },
  ...[...new Set(now === NONE ? labels : [...labels, now])].map((value) => ({ value, label: value })),
];

export function PlanFields({ fund }: { fund: Pick<Fund, 'themes' | 'areas'> }) {
  const { t } = useWords();
  const { control } = useFormContext<PlanFormValues>();
  const [theme, area] = useWatch({ control, name: ['theme', 'area'] });
  const themes = choicesOf(fund.themes, t('applications.form.noTheme'), theme);
  const areas = choicesOf(fund.areas, t('applications.form.noArea'), area);
  return (
    <>
      <Field control={control} name="title">
        {(field) => <TextField {...field} label={t('applications.form.planTitle')} maxLength={200} />}
      </Field>
      <Field control={control} name="summary">
        {(field) => (
          <TextArea
            {...field}
            label={t('applications.form.summary')}
            description={t('applications.form.summaryHelp')}
            isOptional
            rows={5}
            maxLength={4000}
          />
        )}
      </Field>
      <PlanTranslationFields />
      <div className="field-row">
        {themes.length === 1 ? null : (
          <Field control={control} name="theme">
            {(field) => <Select {...chosen(field)} label={t('applications.form.theme')} choices={themes} />}
          </Field>
        )}
        {areas.length === 1 ? null : (
          <Field control={control} name="area">
            {(field) => <Select {...chosen(field)} label={t('applications.form.area')} choices={areas} />}
          </Field>
        )}
      </div>
    </>
  );
}
