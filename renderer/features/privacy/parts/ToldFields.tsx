/** Who was told of a leak: the authority and the people themselves, each with a day or a reason. */
import { useWatch } from 'react-hook-form';
import { DayField } from '../../../ui/fields/DayField';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { TextArea } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import { AUTHORITY_CHOICES, type LeakControl, TOLD_CHOICES } from '../leak-form';

export function ToldFields({ control }: { control: LeakControl }) {
  const { t } = useWords();
  const authority = useWatch({ control, name: 'authority' });
  const told = useWatch({ control, name: 'told' });
  return (
    <>
      <Field control={control} name="authority">
        {(field) => (
          <RadioGroup
            {...field}
            label={t('leaks.authority')}
            choices={AUTHORITY_CHOICES.map((value) => ({ value, label: t(`leaks.authority.${value}`) }))}
          />
        )}
      </Field>
      {authority === 'reported' ? (
        <Field control={control} name="authorityOn">
          {(field) => <DayField {...field} label={t('leaks.authorityOn')} />}
        </Field>
      ) : null}
      {authority === 'notReported' ? (
        <Field control={control} name="authorityWhy">
          {(field) => <TextArea {...field} label={t('leaks.authorityWhy')} rows={2} maxLength={4000} />}
        </Field>
      ) : null}
      <Field control={control} name="told">
        {(field) => (
          <RadioGroup
            {...field}
            label={t('leaks.told')}
            choices={TOLD_CHOICES.map((value) => ({ value, label: t(`leaks.told.${value}`) }))}
          />
        )}
      </Field>
      {told === 'told' ? (
        <Field control={control} name="toldOn">
          {(field) => <DayField {...field} label={t('leaks.toldOn')} />}
        </Field>
      ) : null}
      {told === 'notTold' ? (
        <Field control={control} name="toldWhy">
          {(field) => <TextArea {...field} label={t('leaks.toldWhy')} rows={2} maxLength={4000} />}
        </Field>
      ) : null}
    </>
  );
}
