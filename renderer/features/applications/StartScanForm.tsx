/** Starts the scan: who looks after the answer, and from which day the clock runs. */
import { startScan } from '@shared/domain/applications/actions/start-scan';
import type { Application } from '@shared/domain/applications/application';
import { Day } from '@shared/kernel/dates';
import { z } from 'zod';
import { perform } from '../../data/perform';
import { useToday } from '../../data/use-today';
import { tellDone } from '../../ui/feedback/undo-stack';
import { DayField } from '../../ui/fields/DayField';
import { TextField } from '../../ui/fields/TextField';
import { Field } from '../../ui/forms/Field';
import { Form } from '../../ui/forms/Form';
import { useDraftForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { filled, text } from '../../ui/forms/values';
import { useWords } from '../../ui/words';

const StartValues = z.strictObject({ owner: text(120), startedOn: filled(Day, 'day.empty') });

export function StartScanForm({ application, onDone }: { application: Application; onDone: () => void }) {
  const { t } = useWords();
  const today = useToday();
  const form = useDraftForm(StartValues, { owner: application.scan?.owner ?? '', startedOn: today });
  const problems = useProblems(form);
  const send = async (values: z.output<typeof StartValues>) => {
    problems.clear();
    const done = await perform(startScan, { id: application.id, ...values });
    if (!done.ok) return problems.show(done.error);
    tellDone(t('applications.scan.started'), done.value.undo);
    onDone();
  };
  return (
    <Form
      form={form}
      onSubmit={send}
      submitLabel={t('applications.scan.start')}
      onCancel={onDone}
      refusal={problems.refusal}
    >
      <Field control={form.control} name="owner">
        {(field) => (
          <TextField
            {...field}
            label={t('applications.scan.owner')}
            description={t('applications.scan.ownerHelp')}
            maxLength={120}
            autoFocus
          />
        )}
      </Field>
      <Field control={form.control} name="startedOn">
        {(field) => (
          <DayField
            {...field}
            label={t('applications.scan.startedOn')}
            earliest={application.receivedOn}
            latest={today}
          />
        )}
      </Field>
    </Form>
  );
}
