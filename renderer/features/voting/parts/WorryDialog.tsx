/** One worry with its answer: written down, or changed. */
import { changeWorry } from '@shared/domain/voting/actions/change-worry';
import { recordWorry } from '@shared/domain/voting/actions/record-worry';
import type { PlanTalk, Worry } from '@shared/domain/voting/talk/plan-talk';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { tellDone } from '../../../ui/feedback/undo-stack';
import { TextArea } from '../../../ui/fields/TextField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { text } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';

const Values = z.strictObject({ asked: text(300), answer: z.string().trim().max(600) });

export type OfPlan = Pick<PlanTalk, 'roundId' | 'applicationId'>;

export type WorryDialogProps = {
  readonly of: OfPlan;
  readonly title: string;
  /** null: a new one. */
  readonly worry: Worry | null;
  readonly onClose: () => void;
};

export function WorryDialog({ of, title, worry, onClose }: WorryDialogProps) {
  const { t } = useWords();
  const form = useDraftForm(Values, { asked: worry?.asked ?? '', answer: worry?.answer ?? '' });
  const problems = useProblems(form);
  const send = async (values: z.output<typeof Values>) => {
    const done =
      worry === null
        ? await perform(recordWorry, { ...of, ...values })
        : await perform(changeWorry, { ...of, worry: { id: worry.id, ...values } });
    if (!done.ok) return problems.show(done.error);
    tellDone(t('talk.saved'), done.value.undo);
    onClose();
  };
  return (
    <DialogForm
      title={worry === null ? t('talk.addTo', { title }) : t('talk.changeOf', worry)}
      form={form}
      problems={problems}
      onSubmit={send}
      onClose={onClose}
    >
      <Field control={form.control} name="asked">
        {(field) => (
          <TextArea
            {...field}
            label={t('talk.asked')}
            description={t('talk.askedHelp')}
            rows={3}
            maxLength={300}
          />
        )}
      </Field>
      <Field control={form.control} name="answer">
        {(field) => (
          <TextArea
            {...field}
            label={t('talk.answer')}
            description={t('talk.answerHelp')}
            rows={4}
            maxLength={600}
            isOptional
          />
        )}
      </Field>
    </DialogForm>
  );
}
