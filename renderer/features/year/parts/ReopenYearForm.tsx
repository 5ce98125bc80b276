/** Opens a closed year again, with the reason. */
import { reopenYear } from '@shared/domain/yearclose/actions/reopen-year';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { tell } from '../../../ui/feedback/messages';
import { TextArea } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { text } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';

const Values = z.strictObject({ reason: text(1000) });

export function ReopenYearForm({ year, onDone }: { year: number; onDone: () => void }) {
  const { t } = useWords();
  const form = useDraftForm(Values, { reason: '' });
  const problems = useProblems(form);
  const send = async ({ reason }: { reason: string }) => {
    problems.clear();
    const done = await perform(reopenYear, { year, reason });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('year.reopenedNow', { year }) });
    onDone();
  };
  return (
    <Form
      form={form}
      onSubmit={send}
      submitLabel={t('year.reopen')}
      onCancel={onDone}
      refusal={problems.refusal}
    >
      <p>{t('year.reopenWhat')}</p>
      <Field control={form.control} name="reason">
        {(field) => <TextArea {...field} label={t('year.reason')} rows={3} maxLength={1000} autoFocus />}
      </Field>
    </Form>
  );
}
