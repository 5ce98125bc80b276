/** Records what a giver promises; the giver may be made on the spot. */
import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { CONTRIBUTION_FORMS } from '@shared/domain/funds/contribution';
import type { Fund } from '@shared/domain/funds/fund';
import type { GiverId } from '@shared/domain/funds/giver';
import type { Initiative } from '@shared/domain/people/initiative';
import type { Round } from '@shared/domain/voting/round';
import { useWatch } from 'react-hook-form';
import { perform } from '../../data/perform';
import { useToday } from '../../data/use-today';
import { tell } from '../../ui/feedback/messages';
import { DayField } from '../../ui/fields/DayField';
import { MoneyField } from '../../ui/fields/MoneyField';
import { Select } from '../../ui/fields/Select';
import { TextField } from '../../ui/fields/TextField';
import { chosen } from '../../ui/forms/chosen';
import { Field } from '../../ui/forms/Field';
import { Form } from '../../ui/forms/Form';
import { useDraftForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { useWords } from '../../ui/words';
import { newContribution, ContributionForm as Schema } from './contribution-form';
import { EarmarkFields } from './parts/EarmarkFields';
import { GiverChoice } from './parts/GiverChoice';
import { GovernmentFields } from './parts/GovernmentFields';
import { PartFields } from './parts/PartFields';
import { TermsField } from './parts/TermsField';
import type { GiverRow } from './source-view';

export type ContributionFormProps = {
  readonly fund: Fund;
  readonly givers: readonly GiverRow[];
  readonly initiatives: readonly Initiative[];
  readonly rounds: readonly Round[];
  /** Chosen beforehand, when the form is opened from a giver. */
  readonly giverId: GiverId | null;
  readonly onDone: (contributionId: string) => void;
  readonly onCancel: () => void;
};

export function ContributionForm({
  fund,
  givers,
  initiatives,
  rounds,
  giverId,
  onDone,
  onCancel,
}: ContributionFormProps) {
  const { t } = useWords();
  const today = useToday();
  const defaultValues = newContribution({ today, giverId, hasGivers: givers.length > 0 });
  const form = useDraftForm(Schema, defaultValues);
  const problems = useProblems(form, { giver: 'giverId', expected: 'parts' });
  const [kind, amount, promisedOn] = useWatch({
    control: form.control,
    name: ['form', 'amount', 'promisedOn'],
  });
  const send = async (input: Parameters<typeof recordContribution.decide>[1]) => {
    problems.clear();
    const done = await perform(recordContribution, input);
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('funds.contribution.recorded') });
    onDone(done.value.subjectId);
  };
  const { control } = form;
  const forms = CONTRIBUTION_FORMS.map((value) => ({
    value,
    label: t(`funds.contribution.form.${value}`),
    description: t(`funds.contribution.form.${value}Help`),
  }));
  return (
    <Form
      form={form}
      onSubmit={send}
      submitLabel={t('common.save')}
      onCancel={onCancel}
      refusal={problems.refusal}
    >
      <GiverChoice givers={givers} />
      <Field control={control} name="title">
        {(field) => (
          <TextField
            {...field}
            label={t('funds.contribution.title')}
            description={t('funds.contribution.titleHelp')}
            maxLength={120}
          />
        )}
      </Field>
      <Field control={control} name="form">
        {(field) => <Select {...chosen(field)} label={t('funds.contribution.form')} choices={forms} />}
      </Field>
      <Field control={control} name="amount">
        {(field) => (
          <MoneyField
            {...field}
            label={t('funds.contribution.amount')}
            description={t('funds.contribution.amountHelp')}
          />
        )}
      </Field>
      <Field control={control} name="promisedOn">
        {(field) => <DayField {...field} label={t('funds.contribution.promisedOn')} latest={today} />}
      </Field>
      {kind === 'inKind' ? null : <PartFields way="comes" amount={amount} first={promisedOn} />}
      {kind === 'subsidy' ? <GovernmentFields /> : null}
      <EarmarkFields fund={fund} initiatives={initiatives} rounds={rounds} />
      <TermsField />
    </Form>
  );
}
