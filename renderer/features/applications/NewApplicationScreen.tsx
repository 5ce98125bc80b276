/** Takes in a plan: by the treasurer from paper or a talk, or by the initiative itself. */
import { recordApplication } from '@shared/domain/applications/actions/record-application';
import type { Fund } from '@shared/domain/funds/fund';
import type { Initiative } from '@shared/domain/people/initiative';
import { useActor } from '../../data/current-store';
import { perform } from '../../data/perform';
import { usePlanBook } from '../../data/queries/applications';
import { useFund } from '../../data/queries/funds';
import { useToday } from '../../data/use-today';
import { goTo, hrefOf } from '../../routes';
import { Loading } from '../../ui/feedback/Loading';
import { tell } from '../../ui/feedback/messages';
import { DayField } from '../../ui/fields/DayField';
import { RadioGroup } from '../../ui/fields/RadioGroup';
import { chosen } from '../../ui/forms/chosen';
import { Field } from '../../ui/forms/Field';
import { Form } from '../../ui/forms/Form';
import { useDraftForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { ApplicantFields } from './parts/ApplicantFields';
import { BudgetEditor } from './parts/BudgetEditor';
import { PlanFields } from './parts/PlanFields';
import { NewPlanForm, newPlan } from './plan-form';

export function NewApplicationScreen() {
  const { t } = useWords();
  const fund = useFund();
  const book = usePlanBook();
  const isOwnPlan = useActor() === 'initiative';
  const home = isOwnPlan
    ? { label: t('applications.home.title'), href: hrefOf({ name: 'initiativeHome' }) }
    : { label: t('applications.list.title'), href: hrefOf({ name: 'applications' }) };
  return (
    <>
      <PageHeader
        title={t(isOwnPlan ? 'applications.home.new' : 'applications.form.title')}
        intro={t('applications.form.intro')}
        back={home}
      />
      {fund && book ? (
        <NewPlan fund={fund} initiatives={[...book.initiatives.values()]} isOwnPlan={isOwnPlan} />
      ) : (
        <Loading what={t('applications.form.title')} />
      )}
    </>
  );
}

type NewPlanProps = {
  readonly fund: Fund;
  readonly initiatives: readonly Initiative[];
  /** Handed in by the initiative: today, and by this form. */
  readonly isOwnPlan: boolean;
};

function NewPlan({ fund, initiatives, isOwnPlan }: NewPlanProps) {
  const { t } = useWords();
  const today = useToday();
  const form = useDraftForm(NewPlanForm, newPlan({ today, hasInitiatives: initiatives.length > 0 }));
  const problems = useProblems(form, {
    coFunding: null,
    initiative: form.getValues('whose') === 'new' ? 'name' : 'initiativeId',
  });
  const send = async (input: Parameters<typeof recordApplication.decide>[1]) => {
    problems.clear();
    const done = await perform(recordApplication, input);
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('applications.form.recorded', { title: input.title }) });
    goTo({ name: 'application', applicationId: done.value.subjectId });
  };
  const label = t(isOwnPlan ? 'applications.form.handIn' : 'applications.form.send');
  return (
    <Card>
      <Form form={form} onSubmit={send} submitLabel={label} refusal={problems.refusal}>
        <ApplicantFields initiatives={initiatives} />
        <PlanFields fund={fund} />
        {isOwnPlan ? null : (
          <>
            <Field control={form.control} name="receivedOn">
              {(field) => <DayField {...field} label={t('applications.form.receivedOn')} latest={today} />}
            </Field>
            <Field control={form.control} name="way">
              {(field) => (
                <RadioGroup
                  {...chosen(field)}
                  label={t('applications.form.way')}
                  choices={[
                    { value: 'form', label: t('applications.form.way.form') },
                    { value: 'talk', label: t('applications.form.way.talk') },
                  ]}
                  orientation="horizontal"
                />
              )}
            </Field>
          </>
        )}
        <BudgetEditor />
      </Form>
    </Card>
  );
}
