/** The form of a round: name, pot, plans with their costs, counting rule in plain words, limits of a ballot. */
import { requestedAmount } from '@shared/domain/applications/application';
import { freeForPlans } from '@shared/domain/voting/pot-money';
import { rules } from '@shared/domain/voting/rules/registry';
import { sumOf, ZERO } from '@shared/kernel/money';
import { type Control, useWatch } from 'react-hook-form';
import type { RoundOffer } from '../../data/queries/voting';
import { Checkbox, CheckboxGroup } from '../../ui/fields/Checkbox';
import { MoneyField } from '../../ui/fields/MoneyField';
import { NumberField } from '../../ui/fields/NumberField';
import { Select } from '../../ui/fields/Select';
import { TextField } from '../../ui/fields/TextField';
import { Field } from '../../ui/forms/Field';
import { Form } from '../../ui/forms/Form';
import type { Problem } from '../../ui/forms/problem-words';
import { useDraftForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { useWords } from '../../ui/words';
import { type FilledRound, RoundValues } from './round-form-values';
import { ruleAsks, ruleDescription } from './round-words';

export type RoundFormProps = {
  readonly start: RoundValues;
  readonly offer: RoundOffer;
  /** null while the round is new: no money can be meant for it yet. */
  readonly roundId: string | null;
  /** What the rules say to the filled form; null when it is saved. */
  readonly onSave: (values: FilledRound) => Promise<Problem | null>;
  /** Where cancelling leads. */
  readonly leave: string;
};

type FormControl = Control<RoundValues, unknown, FilledRound>;

export function RoundForm({ start, offer, roundId, onSave, leave }: RoundFormProps) {
  const { t } = useWords();
  const form = useDraftForm(RoundValues, start);
  const problems = useProblems(form, { rule: 'ruleId' });
  const { control } = form;
  const send = async (values: FilledRound) => {
    problems.clear();
    const problem = await onSave(values);
    if (problem !== null) problems.show(problem);
  };
  return (
    <Form
      form={form}
      onSubmit={send}
      submitLabel={t('voting.formSave')}
      refusal={problems.refusal}
      onCancel={() => {
        window.location.hash = leave;
      }}
    >
      <Field control={control} name="name">
        {(field) => (
          <TextField {...field} label={t('voting.formName')} description={t('voting.formNameHelp')} />
        )}
      </Field>
      <PlansField control={control} offer={offer} />
      <PotField control={control} offer={offer} roundId={roundId} />
      <RuleFields control={control} />
      <Field control={control} name="minChoices">
        {(field) => <NumberField {...field} label={t('voting.formLeast')} />}
      </Field>
      <Field control={control} name="maxChoices">
        {(field) => (
          <NumberField
            {...field}
            label={t('voting.formMost')}
            description={t('voting.formMostHelp')}
            isOptional
          />
        )}
      </Field>
      <Field control={control} name="isReadTwice">
        {(field) => (
          <Checkbox
            {...field}
            label={t('voting.formReadTwice')}
            description={t('voting.formReadTwiceHelp')}
          />
        )}
      </Field>
    </Form>
  );
}

function useChosen(control: FormControl, offer: RoundOffer) {
  const planIds = useWatch({ control, name: 'planIds' });
  const ticked = new Set<string>(planIds);
  return offer.ready.map(({ plan }) => plan).filter((plan) => ticked.has(plan.id));
}

function PlansField({ control, offer }: { control: FormControl; offer: RoundOffer }) {
  const { t, euro } = useWords();
  const chosen = useChosen(control, offer);
  const pot = useWatch({ control, name: 'pot' }) ?? ZERO;
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

type PotFieldProps = Pick<RoundFormProps, 'offer' | 'roundId'> & { readonly control: FormControl };

function PotField({ control, offer, roundId }: PotFieldProps) {
  const { t, euro } = useWords();
  const chosen = useChosen(control, offer);
  const free = freeForPlans(offer.money, chosen, roundId);
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

function RuleFields({ control }: { control: FormControl }) {
  const { t, language } = useWords();
  const ruleId = useWatch({ control, name: 'ruleId' }) ?? '';
  return (
    <>
      <Field control={control} name="ruleId">
        {(field) => (
          <Select
            {...field}
            width="full"
            label={t('voting.formRule')}
            description={t('voting.formRuleHelp')}
            choices={rules.map((rule) => ({
              value: rule.id,
              label: rule.label[language],
              description: rule.description[language],
            }))}
          />
        )}
      </Field>
      <p className="field-full rule-explained">{ruleDescription({ ruleId }, language)}</p>
      {ruleAsks(ruleId, 'step') ? (
        <Field control={control} name="step">
          {(field) => (
            <MoneyField {...field} label={t('voting.step')} description={t('voting.formStepHelp')} />
          )}
        </Field>
      ) : null}
      {ruleAsks(ruleId, 'threshold') ? (
        <Field control={control} name="threshold">
          {(field) => (
            <NumberField
              {...field}
              label={t('voting.formThreshold')}
              description={t('voting.formThresholdHelp')}
              isOptional
            />
          )}
        </Field>
      ) : null}
    </>
  );
}
