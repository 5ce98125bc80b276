/** Reverses one entry, with the reason. */
import { reverseEntry } from '@shared/domain/bank/actions/reverse-entry';
import type { LedgerEntryId } from '@shared/domain/funds/ledger-entry';
import { z } from 'zod';
import { perform } from '../../data/perform';
import { tell } from '../../ui/feedback/messages';
import { TextArea } from '../../ui/fields/TextField';
import { Field } from '../../ui/forms/Field';
import { Form } from '../../ui/forms/Form';
import { useDraftForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { text } from '../../ui/forms/values';
import { useWords } from '../../ui/words';

const ReversalValues = z.strictObject({ reason: text(500) });

export type ReversalFormProps = {
  readonly entryId: LedgerEntryId;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

export function ReversalForm({ entryId, onDone, onCancel }: ReversalFormProps) {
  const { t } = useWords();
  const form = useDraftForm(ReversalValues, { reason: '' });
  const problems = useProblems(form);
  const send = async ({ reason }: { reason: string }) => {
    problems.clear();
    const done = await perform(reverseEntry, { entryId, reason });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('funds.ledger.reversed') });
    onDone();
  };
  return (
    <Form
      form={form}
      onSubmit={send}
      submitLabel={t('funds.ledger.reverse')}
      onCancel={onCancel}
      refusal={problems.refusal}
    >
      <p>{t('funds.ledger.reverseIntro')}</p>
      <Field control={form.control} name="reason">
        {(field) => (
          <TextArea {...field} label={t('funds.ledger.reason')} rows={3} maxLength={500} autoFocus />
        )}
      </Field>
    </Form>
  );
}
