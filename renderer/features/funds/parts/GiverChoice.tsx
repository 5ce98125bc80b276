/** Who gives: one of the givers that are there, or a new one made on the spot. */
import { useFormContext, useWatch } from 'react-hook-form';
import { ComboBox } from '../../../ui/fields/ComboBox';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { chosen } from '../../../ui/forms/chosen';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import type { ContributionFormValues } from '../contribution-form';
import type { GiverRow } from '../source-view';
import { GiverFields } from './GiverFields';

export function GiverChoice({ givers }: { givers: readonly GiverRow[] }) {
  const { t } = useWords();
  const { control } = useFormContext<ContributionFormValues>();
  const whose = useWatch({ control, name: 'whose' });
  return (
    <>
      {givers.length === 0 ? null : (
        <Field control={control} name="whose">
          {(field) => (
            <RadioGroup
              {...chosen(field)}
              label={t('funds.contribution.giverWho')}
              choices={[
                { value: 'known', label: t('funds.contribution.giverKnown') },
                { value: 'new', label: t('funds.contribution.giverNew') },
              ]}
              orientation="horizontal"
            />
          )}
        </Field>
      )}
      {whose === 'known' ? (
        <Field control={control} name="giverId">
          {(field) => (
            <ComboBox
              {...field}
              label={t('funds.contribution.giverPick')}
              choices={givers.map(({ giver, name }) => ({
                value: giver.id,
                label: name ?? t('funds.giver.erased'),
              }))}
            />
          )}
        </Field>
      ) : (
        <GiverFields />
      )}
    </>
  );
}
