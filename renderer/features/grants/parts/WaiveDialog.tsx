/** Lets a condition go, with the reason that stays with it. */
import { markRequirement } from '@shared/domain/grants/actions/mark-requirement';
import type { GrantId } from '@shared/domain/grants/grant';
import type { Requirement } from '@shared/domain/grants/requirement';
import type { Day } from '@shared/kernel/dates';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { tell } from '../../../ui/feedback/messages';
import { TextArea } from '../../../ui/fields/TextField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { text } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';

const Schema = z.strictObject({ reason: text(500) });

export type WaiveDialogProps = {
  readonly grantId: GrantId;
  readonly requirement: Requirement;
  readonly today: Day;
  readonly onClose: () => void;
};

export function WaiveDialog({ grantId, requirement, today, onClose }: WaiveDialogProps) {
  const { t } = useWords();
  const form = useDraftForm(Schema, { reason: '' });
  const problems = useProblems(form);
  const send = async ({ reason }: z.output<typeof Schema>) => {
    const state = { status: 'waived', on: today, reason } as const;
    const done = await perform(markRequirement, { grantId, requirementId: requirement.id, state });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('requirements.saved') });
    onClose();
  };
  return (
    <DialogForm
      title={t('requirements.waiveTitle')}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('requirements.act.waived')}
      onClose={onClose}
    >
      <p>{t('requirements.waiveText')}</p>
      <Field control={form.control} name="reason">
        {(field) => <TextArea {...field} label={t('requirements.reason')} rows={3} maxLength={500} />}
      </Field>
    </DialogForm>
  );
}
