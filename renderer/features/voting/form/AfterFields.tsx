/** Section of the round form about what comes after the count: a chosen plan that is withdrawn. */
import { WITHDRAWALS } from '@shared/domain/voting/round-settings';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { chosen } from '../../../ui/forms/chosen';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import { FormSection } from './FormSection';
import type { RoundSectionProps } from './section-props';

export function AfterFields({ control }: RoundSectionProps) {
  const { t } = useWords();
  return (
    <FormSection title={t('afterCount.formTitle')}>
      <Field control={control} name="withdrawal">
        {(field) => (
          <RadioGroup
            {...chosen(field)}
            label={t('afterCount.withdrawal')}
            description={t('afterCount.withdrawalHelp')}
            choices={WITHDRAWALS.map((value) => ({
              value,
              label: t(`afterCount.withdrawal.${value}`),
              description: t(`afterCount.withdrawal.${value}Help`),
            }))}
          />
        )}
      </Field>
    </FormSection>
  );
}
