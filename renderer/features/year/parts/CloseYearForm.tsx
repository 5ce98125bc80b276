/** Closes a year: says what follows from it, and asks for words where bank and books are not the same. */
import { closeYear } from '@shared/domain/yearclose/actions/close-year';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { tell } from '../../../ui/feedback/messages';
import { TextArea } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords } from '../../../ui/words';
import type { ClosingFacts } from '../year-view';

const Values = z.strictObject({ explanation: z.string().trim().max(1000) });

export type CloseYearFormProps = {
  readonly year: number;
  readonly facts: ClosingFacts;
  readonly onDone: () => void;
};

export function CloseYearForm({ year, facts, onDone }: CloseYearFormProps) {
  const { t, euro } = useWords();
  const { difference, openEntries } = facts;
  const form = useDraftForm(Values, { explanation: '' });
  const problems = useProblems(form);
  const agrees = difference === 0 && openEntries === 0;
  const send = async ({ explanation }: { explanation: string }) => {
    problems.clear();
    const done = await perform(closeYear, { year, openEntries, explanation });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('year.closedNow', { year }) });
    onDone();
  };
  return (
    <Form
      form={form}
      onSubmit={send}
      submitLabel={t('year.close')}
      onCancel={onDone}
      refusal={problems.refusal}
    >
      <p>{t('year.closeWhat')}</p>
      {agrees ? <p>{t('year.closeAgrees')}</p> : null}
      {difference === 0 ? null : <p>{t('year.closeDiffers', { amount: euro(difference) })}</p>}
      {openEntries === 0 ? null : <p>{t('year.closeOpen', { n: openEntries })}</p>}
      <Field control={form.control} name="explanation">
        {(field) => (
          <TextArea
            {...field}
            label={t('year.explanation')}
            description={t('year.explanationHelp')}
            isOptional={agrees}
            rows={3}
            maxLength={1000}
          />
        )}
      </Field>
    </Form>
  );
}
