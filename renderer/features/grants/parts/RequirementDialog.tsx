/** Asks something of an initiative before an instalment is paid. */
import { addRequirement } from '@shared/domain/grants/actions/add-requirement';
import { InstalmentId } from '@shared/domain/grants/grant';
import type { InstalmentLine } from '@shared/domain/grants/instalment-plan';
import { REQUIREMENT_KINDS } from '@shared/domain/grants/requirement';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import type { GrantFile } from '../../../data/queries/grants';
import { tell } from '../../../ui/feedback/messages';
import { CheckboxGroup } from '../../../ui/fields/Checkbox';
import { Select } from '../../../ui/fields/Select';
import { TextField } from '../../../ui/fields/TextField';
import { chosen } from '../../../ui/forms/chosen';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords } from '../../../ui/words';

const Schema = z.strictObject({
  kind: z.enum(REQUIREMENT_KINDS),
  title: z.string().trim().max(160),
  blocks: z.array(InstalmentId).min(1, 'requirements.blocksNone'),
});
type Draft = z.input<typeof Schema>;

export type RequirementDialogProps = {
  readonly file: GrantFile;
  readonly lines: readonly InstalmentLine[];
  readonly onClose: () => void;
};

export function RequirementDialog({ file, lines, onClose }: RequirementDialogProps) {
  const { t, euro, shortDay } = useWords();
  const open = lines.map((line, index) => ({ ...line, n: index + 1 })).filter(({ toPay }) => toPay > 0);
  const last = open.at(-1)?.instalment.id;
  const defaults: Draft = { kind: 'agreement', title: '', blocks: last === undefined ? [] : [last] };
  const form = useDraftForm(Schema, defaults);
  const problems = useProblems(form);
  const send = async (asked: z.output<typeof Schema>) => {
    const done = await perform(addRequirement, { grantId: file.grant.id, ...asked });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('requirements.added') });
    onClose();
  };
  const choices = open.map(({ instalment, toPay, n }) => ({
    value: instalment.id,
    label: `${t('grants.instalment', { n })}: ${euro(toPay)}, ${shortDay(instalment.due)}`,
  }));
  return (
    <DialogForm
      title={t('requirements.add')}
      form={form}
      problems={problems}
      onSubmit={send}
      onClose={onClose}
    >
      <Field control={form.control} name="kind">
        {(field) => (
          <Select
            {...chosen(field)}
            label={t('requirements.kind')}
            choices={REQUIREMENT_KINDS.map((value) => ({ value, label: t(`requirements.kind.${value}`) }))}
          />
        )}
      </Field>
      <Field control={form.control} name="title">
        {(field) => (
          <TextField
            {...field}
            label={t('requirements.what')}
            description={t('requirements.whatHelp')}
            isOptional
            maxLength={160}
          />
        )}
      </Field>
      <Field control={form.control} name="blocks">
        {(field) => (
          <CheckboxGroup
            {...field}
            onChange={(blocks) => field.onChange([...blocks])}
            label={t('requirements.blocks')}
            choices={choices}
          />
        )}
      </Field>
    </DialogForm>
  );
}
