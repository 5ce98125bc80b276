/** Two lines of the panel's own about a plan that gets no money, with what is left of them. */
import { giveOwnReason } from '@shared/domain/voting/actions/give-own-reason';
import { OwnReason, REASON_LENGTH } from '@shared/domain/voting/talk/plan-talk';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { tell } from '../../../ui/feedback/messages';
import { TextArea } from '../../../ui/fields/TextField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords } from '../../../ui/words';
import type { OfPlan } from './WorryDialog';

const Values = z.strictObject({
  reason: z
    .string()
    .trim()
    .refine((text) => OwnReason.safeParse(text).success, 'talk.reasonLines'),
});

export type OwnReasonDialogProps = {
  readonly of: OfPlan;
  readonly title: string;
  /** Empty: none was given yet. */
  readonly reason: string;
  readonly onClose: () => void;
};

export function OwnReasonDialog({ of, title, reason, onClose }: OwnReasonDialogProps) {
  const { t } = useWords();
  const form = useDraftForm(Values, { reason });
  const problems = useProblems(form);
  const typed = useWatch({ control: form.control, name: 'reason' });
  const send = async (values: z.output<typeof Values>) => {
    const done = await perform(giveOwnReason, { ...of, ...values });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('talk.saved') });
    onClose();
  };
  return (
    <DialogForm
      title={t('talk.reasonOf', { title })}
      form={form}
      problems={problems}
      onSubmit={send}
      onClose={onClose}
    >
      <Field control={form.control} name="reason">
        {(field) => (
          <TextArea
            {...field}
            label={t('talk.reason')}
            description={t('talk.reasonHelp')}
            rows={2}
            maxLength={REASON_LENGTH}
            isOptional
          />
        )}
      </Field>
      <p role="status">{t('talk.reasonLeft', { n: REASON_LENGTH - typed.length })}</p>
    </DialogForm>
  );
}
