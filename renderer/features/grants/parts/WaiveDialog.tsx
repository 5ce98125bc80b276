/** Lets a condition go, with the reason that stays with it. */
import { markRequirement } from '@shared/domain/grants/actions/mark-requirement';
import type { GrantId } from '@shared/domain/grants/grant';
import type { Requirement } from '@shared/domain/grants/requirement';
import type { Day } from '@shared/kernel/dates';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { tell } from '../../../ui/feedback/messages';
import { TextArea } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { text } from '../../../ui/forms/values';
import { Dialog } from '../../../ui/overlays/Dialog';
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
    problems.clear();
    const state = { status: 'waived', on: today, reason } as const;
    const done = await perform(markRequirement, { grantId, requirementId: requirement.id, state });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('requirements.saved') });
    onClose();
  };
  return (
    <Dialog title={t('requirements.waiveTitle')} isOpen onClose={onClose}>
      <p>{t('requirements.waiveText')}</p>
      <Form
        form={form}
        onSubmit={send}
        submitLabel={t('requirements.act.waived')}
        onCancel={onClose}
        refusal={problems.refusal}
      >
        <Field control={form.control} name="reason">
          {(field) => <TextArea {...field} label={t('requirements.reason')} rows={3} maxLength={500} />}
        </Field>
      </Form>
    </Dialog>
  );
}
