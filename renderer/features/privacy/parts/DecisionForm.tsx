/** Records what the board decided: all of it approved, but for the lines that are ticked to stay. */
import { decideRemoval } from '@shared/domain/privacy/actions/decide-removal';
import type { RetentionProposal } from '@shared/domain/privacy/retention/proposal';
import type { RetentionBook } from '@shared/domain/privacy/retention/retention-book';
import { useWatch } from 'react-hook-form';
import { perform } from '../../../data/perform';
import { useToday } from '../../../data/use-today';
import { tell } from '../../../ui/feedback/messages';
import { CheckboxGroup } from '../../../ui/fields/Checkbox';
import { DayField } from '../../../ui/fields/DayField';
import { TextField } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords } from '../../../ui/words';
import { DecisionValues, decisionOf } from '../decision-form';
import { namerOf, partWords } from '../retention-view';

export type DecisionFormProps = { readonly proposal: RetentionProposal; readonly book: RetentionBook };

export function DecisionForm({ proposal, book }: DecisionFormProps) {
  const words = useWords();
  const { t } = words;
  const today = useToday();
  const form = useDraftForm(DecisionValues, {
    decidedOn: today,
    decidedBy: '',
    kept: [],
    reasons: proposal.lines.map(() => ''),
  });
  const problems = useProblems(form);
  const kept = useWatch({ control: form.control, name: 'kept' });
  const nameOf = namerOf(book, words);
  const labels = proposal.lines.map((line) => `${nameOf(line)}: ${partWords(line.parts, words)}`);
  const send = async (values: DecisionValues) => {
    problems.clear();
    const done = await perform(decideRemoval, { proposalId: proposal.id, ...decisionOf(values, proposal) });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('retention.decided') });
  };
  return (
    <Form form={form} onSubmit={send} submitLabel={t('retention.decideSave')} refusal={problems.refusal}>
      <Field control={form.control} name="decidedOn">
        {(field) => <DayField {...field} label={t('retention.decidedOn')} />}
      </Field>
      <Field control={form.control} name="decidedBy">
        {(field) => (
          <TextField
            {...field}
            label={t('retention.decidedBy')}
            description={t('retention.decidedByHelp')}
            maxLength={200}
          />
        )}
      </Field>
      <Field control={form.control} name="kept">
        {({ value, onChange, ...field }) => (
          <CheckboxGroup
            {...field}
            value={value}
            onChange={(chosen) => onChange([...chosen])}
            label={t('retention.keep')}
            description={t('retention.keepHelp')}
            isOptional
            choices={labels.map((label, index) => ({ value: String(index), label }))}
          />
        )}
      </Field>
      {labels.map((label, index) =>
        kept.includes(String(index)) ? (
          <Field key={label} control={form.control} name={`reasons.${index}`}>
            {(field) => (
              <TextField {...field} label={t('retention.keepReasonOf', { what: label })} maxLength={500} />
            )}
          </Field>
        ) : null,
      )}
    </Form>
  );
}
