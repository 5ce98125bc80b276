/** Takes a plan back; says what that means first. */
import { withdrawApplication } from '@shared/domain/applications/actions/withdraw-application';
import type { Application } from '@shared/domain/applications/application';
import { z } from 'zod';
import { perform } from '../../data/perform';
import { tellDone } from '../../ui/feedback/undo-stack';
import { TextArea } from '../../ui/fields/TextField';
import { Field } from '../../ui/forms/Field';
import { Form } from '../../ui/forms/Form';
import { useDraftForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { useWords } from '../../ui/words';

const WithdrawValues = z.strictObject({ reason: z.string().trim().max(500) });

export function WithdrawForm({ application, onDone }: { application: Application; onDone: () => void }) {
  const { t } = useWords();
  const form = useDraftForm(WithdrawValues, { reason: '' });
  const problems = useProblems(form);
  const send = async ({ reason }: { reason: string }) => {
    problems.clear();
    const done = await perform(withdrawApplication, { id: application.id, reason });
    if (!done.ok) return problems.show(done.error);
    tellDone(t('applications.plan.withdrawn'), done.value.undo);
    onDone();
  };
  return (
    <Form
      form={form}
      onSubmit={send}
      submitLabel={t('applications.plan.withdraw')}
      onCancel={onDone}
      refusal={problems.refusal}
    >
      <p>{t('applications.plan.withdrawWhy')}</p>
      <Field control={form.control} name="reason">
        {(field) => (
          <TextArea
            {...field}
            label={t('applications.plan.withdrawReason')}
            isOptional
            rows={3}
            maxLength={500}
          />
        )}
      </Field>
    </Form>
  );
}
