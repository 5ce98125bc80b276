/** Changes a plan that is not in a round yet. */
import { changeApplication } from '@shared/domain/applications/actions/change-application';
import type { Application } from '@shared/domain/applications/application';
import type { PlanDetails } from '@shared/domain/applications/plan-details';
import type { Fund } from '@shared/domain/funds/fund';
import { perform } from '../../data/perform';
import { tellDone } from '../../ui/feedback/undo-stack';
import { Form } from '../../ui/forms/Form';
import { useDraftForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { useWords } from '../../ui/words';
import { BudgetEditor } from './parts/BudgetEditor';
import { PlanFields } from './parts/PlanFields';
import { PlanForm, typedPlan } from './plan-form';

export type ChangePlanFormProps = {
  readonly application: Application;
  readonly fund: Fund;
  readonly onDone: () => void;
};

export function ChangePlanForm({ application, fund, onDone }: ChangePlanFormProps) {
  const { t } = useWords();
  const form = useDraftForm(PlanForm, typedPlan(application));
  const problems = useProblems(form, { coFunding: null });
  const send = async (plan: PlanDetails) => {
    problems.clear();
    const done = await perform(changeApplication, { ...plan, id: application.id });
    if (!done.ok) return problems.show(done.error);
    tellDone(t('applications.form.changed'), done.value.undo);
    onDone();
  };
  return (
    <Form
      form={form}
      onSubmit={send}
      submitLabel={t('common.save')}
      onCancel={onDone}
      refusal={problems.refusal}
    >
      <PlanFields fund={fund} />
      <BudgetEditor />
    </Form>
  );
}
