/** Lets the clock stand still, with the reason. */
import { pauseScan } from '@shared/domain/applications/actions/pause-scan';
import type { Application } from '@shared/domain/applications/application';
import { z } from 'zod';
import { perform } from '../../data/perform';
import { tellDone } from '../../ui/feedback/undo-stack';
import { TextField } from '../../ui/fields/TextField';
import { Field } from '../../ui/forms/Field';
import { Form } from '../../ui/forms/Form';
import { useDraftForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { text } from '../../ui/forms/values';
import { useWords } from '../../ui/words';

const PauseValues = z.strictObject({ reason: text(300) });

export function PauseForm({ application, onDone }: { application: Application; onDone: () => void }) {
  const { t } = useWords();
  const form = useDraftForm(PauseValues, { reason: '' });
  const problems = useProblems(form);
  const send = async ({ reason }: { reason: string }) => {
    problems.clear();
    const done = await perform(pauseScan, { id: application.id, reason });
    if (!done.ok) return problems.show(done.error);
    tellDone(t('applications.scan.pausedNow'), done.value.undo);
    onDone();
  };
  return (
    <Form
      form={form}
      onSubmit={send}
      submitLabel={t('applications.scan.pause')}
      onCancel={onDone}
      refusal={problems.refusal}
    >
      <Field control={form.control} name="reason">
        {(field) => (
          <TextField
            {...field}
            label={t('applications.scan.pauseReason')}
            description={t('applications.scan.pauseHelp')}
            maxLength={300}
            autoFocus
          />
        )}
      </Field>
    </Form>
  );
}
