/** The money in the form of a round: one pot, or a pot for each area or theme of the chosen plans, with their sum. */
import { type Application, requestedAmount } from '@shared/domain/applications/application';
import { freeForPlans, missingInPots } from '@shared/domain/voting/pot-money';
import type { Pots } from '@shared/domain/voting/round-settings';
import { type Cents, sumOf, ZERO } from '@shared/kernel/money';
import { useController, useWatch } from 'react-hook-form';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { chosen } from '../../../ui/forms/chosen';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import { POT_CHOICES, potKeys } from './pot-values';
import type { RoundSectionProps } from './section-props';

export type PotFieldsProps = RoundSectionProps & { readonly plans: readonly Application[] };

export function PotFields(props: PotFieldsProps) {
  const { control } = props;
  const { t } = useWords();
  const by = useWatch({ control, name: 'potsBy' });
  return (
    <>
      <Field control={control} name="potsBy">
        {(field) => (
          <RadioGroup
            {...chosen(field)}
            label={t('pots.by')}
            description={t('pots.byHelp')}
            choices={POT_CHOICES.map((value) => ({ value, label: t(`pots.by.${value}`) }))}
          />
        )}
      </Field>
      {by === 'one' ? <OnePot {...props} /> : <PotForEach {...props} by={by} />}
    </>
  );
}

function OnePot({ control, offer, roundId, plans }: PotFieldsProps) {
  const { t, euro } = useWords();
  const free = freeForPlans(offer.money, plans, roundId);
  return (
    <Field control={control} name="pot">
      {(field) => (
        <MoneyField
          {...field}
          label={t('voting.formPot')}
          description={t('voting.formPotHelp', { free: euro(free) })}
        />
      )}
    </Field>
  );
}

function PotForEach(props: PotFieldsProps & { readonly by: Pots['by'] }) {
  const { control, offer, roundId, plans, by } = props;
  const { t, euro, list } = useWords();
  const { field } = useController({ control, name: 'potAmounts' });
  const { field: sum } = useController({ control, name: 'pot' });
  const pots = potKeys(plans, by).map((key) => ({
    key,
    amount: field.value[key] ?? ZERO,
    plans: plans.filter((plan) => plan[by] === key),
  }));
  const outside = plans.filter((plan) => plan[by] === null).map(({ title }) => `‘${title}’`);
  const fill = (key: string, amount: Cents | null) => {
    const next = { ...field.value, [key]: amount };
    field.onChange(next);
    sum.onChange(sumOf(pots, (pot) => next[pot.key] ?? ZERO));
  };
  const missing = missingInPots(offer.money, pots, roundId);
  return (
    <>
      {pots.map(({ key, plans: own }) => (
        <Field key={key} control={control} name="potAmounts">
          {({ errorMessage }) => (
            <MoneyField
              name={`potAmounts.${key}`}
              label={t('pots.amount', { key })}
              description={t('pots.amountHelp', {
                plans: own.length,
                asked: euro(sumOf(own, requestedAmount)),
                free: euro(freeForPlans(offer.money, own, roundId)),
              })}
              value={field.value[key] ?? null}
              onChange={(amount) => fill(key, amount)}
              onBlur={field.onBlur}
              errorMessage={(field.value[key] ?? ZERO) > 0 ? undefined : errorMessage}
            />
          )}
        </Field>
      ))}
      <div className="field-full" role="status">
        {pots.length === 0 ? <p>{t('pots.noPlans')}</p> : null}
        {outside.length === 0 ? null : <p>{t(`pots.outside.${by}`, { plans: list(outside) })}</p>}
        {pots.length === 0 ? null : (
          <p className="form-sum">
            {t('pots.total', { pot: euro(sumOf(pots, ({ amount }) => amount)) })}
            {missing > 0 ? ` ${t('pots.short', { missing: euro(missing) })}` : null}
          </p>
        )}
      </div>
      <PotProblem control={control} />
    </>
  );
}

/** What is wrong with the sum has no field of its own here. */
function PotProblem({ control }: Pick<PotFieldsProps, 'control'>) {
  return (
    <Field control={control} name="pot">
      {({ errorMessage }) =>
        errorMessage === undefined ? null : (
          <p className="field-full field-error" role="alert">
            {errorMessage}
          </p>
        )
      }
    </Field>
  );
}
