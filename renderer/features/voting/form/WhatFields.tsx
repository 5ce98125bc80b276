/** First section of the round form: its name, the plans that are voted on, and the money. */
import { requestedAmount } from '@shared/domain/applications/application';
import { sumOf, ZERO } from '@shared/kernel/money';
import { useWatch } from 'react-hook-form';
import type { RoundOffer } from '../../../data/queries/voting';
import { CheckboxGroup } from '../../../ui/fields/Checkbox';
import { TextField } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import { FormSection } from './FormSection';
import { PotFields } from './PotFields';
import { potForm } from './pot-values';
import type { RoundControl, RoundSectionProps } from './section-props';

export function WhatFields(props: RoundSectionProps) {
  const { t } = useWords();
  const plans = useChosen(props.control, props.offer);
  return (
    <FormSection title={t('roundForm.what')}>
      <Field control={props.control} name="name">
        {(field) => (
          <TextField {...field} label={t('voting.formName')} description={t('voting.formNameHelp')} />
        )}
      </Field>
      <PlansField {...props} />
      <PotFields {...props} plans={plans} />
    </FormSection>
  );
}

function useChosen(control: RoundControl, offer: RoundOffer) {
  const planIds = useWatch({ control, name: 'planIds' });
  const ticked = new Set<string>(planIds);
  return offer.ready.map(({ plan }) => plan).filter((plan) => ticked.has(plan.id));
}

function PlansField({ control, offer }: RoundSectionProps) {
  const { t, euro } = useWords();
  const chosen = useChosen(control, offer);
  const [potsBy, potAmounts, typed] = useWatch({ control, name: ['potsBy', 'potAmounts', 'pot'] });
  const { pot } = potForm({ potsBy, potAmounts, pot: typed ?? ZERO }, chosen);
  return (
    <>
      <Field control={control} name="planIds">
        {(field) => (
          <CheckboxGroup
            {...field}
            label={t('voting.formPlans')}
            description={t('voting.formPlansHelp')}
            choices={offer.ready.map(({ plan, initiative }) => ({
              value: plan.id,
              label: plan.title,
              description: t('voting.formPlanLine', { cost: euro(requestedAmount(plan)), initiative }),
            }))}
          />
        )}
      </Field>
      <p className="field-full form-sum" role="status">
        {t('voting.formSum', { sum: euro(sumOf(chosen, requestedAmount)), pot: euro(pot) })}
      </p>
    </>
  );
}
