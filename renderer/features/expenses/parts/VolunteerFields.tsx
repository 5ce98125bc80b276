/** Who: one of the volunteers that are known, or somebody new. The values stand at the top of their form. */
import { useFormContext, useWatch } from 'react-hook-form';
import { useToday } from '../../../data/use-today';
import { ComboBox } from '../../../ui/fields/ComboBox';
import { DayField } from '../../../ui/fields/DayField';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { ContactFields } from '../../../ui/forms/ContactFields';
import { chosen } from '../../../ui/forms/chosen';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import type { VolunteerChoice } from '../claim-view';
import type { VolunteerValues } from '../volunteer-form';

export type VolunteerFieldsProps = {
  readonly label: string;
  readonly choices: readonly VolunteerChoice[];
  /** For a fee the birthday of who is younger than 21 is asked. */
  readonly asksBirthday?: boolean;
};

export function VolunteerFields({ label, choices, asksBirthday = false }: VolunteerFieldsProps) {
  const { t } = useWords();
  const today = useToday();
  const { control } = useFormContext<VolunteerValues>();
  const whose = useWatch({ control, name: 'whose' });
  return (
    <>
      {choices.length === 0 ? null : (
        <Field control={control} name="whose">
          {(field) => (
            <RadioGroup
              {...chosen(field)}
              label={label}
              choices={[
                { value: 'known', label: t('expenses.whoKnown') },
                { value: 'new', label: t('expenses.whoNew') },
              ]}
              orientation="horizontal"
            />
          )}
        </Field>
      )}
      {whose === 'known' ? (
        <Field control={control} name="volunteerId">
          {(field) => <ComboBox {...field} label={t('expenses.whoPick')} choices={[...choices]} />}
        </Field>
      ) : (
        <>
          <ContactFields path="contact" nameLabel={t('people.personName')} />
          {asksBirthday ? (
            <Field control={control} name="bornOn">
              {(field) => (
                <DayField
                  {...field}
                  label={t('expenses.bornOn')}
                  description={t('expenses.bornOnHelp')}
                  latest={today}
                  isOptional
                />
              )}
            </Field>
          ) : null}
        </>
      )}
    </>
  );
}
