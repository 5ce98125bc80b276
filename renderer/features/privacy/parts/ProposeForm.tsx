/** Makes a proposal to the board out of what is due, kind by kind; nothing goes with it. */
import { proposeRemoval } from '@shared/domain/privacy/actions/propose-removal';
import { lineKey, linesHash, type RetentionLine } from '@shared/domain/privacy/retention/retention-line';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { goTo } from '../../../routes';
import { tell } from '../../../ui/feedback/messages';
import { CheckboxGroup } from '../../../ui/fields/Checkbox';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords } from '../../../ui/words';
import { type DueGroup, groupId } from '../retention-view';

const Values = z.strictObject({ groups: z.array(z.string()).min(1, 'retention.proposeNone') });

export type ProposeFormProps = {
  readonly groups: readonly DueGroup[];
  readonly lines: readonly RetentionLine[];
};

export function ProposeForm({ groups, lines }: ProposeFormProps) {
  const { t } = useWords();
  const form = useDraftForm(Values, { groups: groups.map(({ id }) => id) });
  const problems = useProblems(form);
  const send = async ({ groups: wanted }: z.output<typeof Values>) => {
    problems.clear();
    const chosen = lines.filter((line) => wanted.includes(groupId(line)));
    const done = await perform(proposeRemoval, { keys: chosen.map(lineKey), seen: linesHash(chosen) });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('retention.proposed') });
    goTo({ name: 'proposal', proposalId: done.value.subjectId });
  };
  return (
    <Form form={form} onSubmit={send} submitLabel={t('retention.propose')} refusal={problems.refusal}>
      <Field control={form.control} name="groups">
        {({ value, onChange, ...field }) => (
          <CheckboxGroup
            {...field}
            value={value}
            onChange={(chosen) => onChange([...chosen])}
            label={t('retention.proposeWhat')}
            choices={groups.map(({ id, title, rows }) => ({ value: id, label: `${title} (${rows.length})` }))}
          />
        )}
      </Field>
    </Form>
  );
}
