/** Writes down the objections to one plan, as many as stood on the papers, and what changes in the plan for each. */
import { writeObjections } from '@shared/domain/voting/actions/write-objections';
import type { RoundId } from '@shared/domain/voting/round';
import type { Worry } from '@shared/domain/voting/talk/plan-talk';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { tell } from '../../../ui/feedback/messages';
import { TextArea } from '../../../ui/fields/TextField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords } from '../../../ui/words';
import type { ObjectedPlan } from '../objected-plans';

const Values = z.strictObject({
  objections: z.array(
    z.strictObject({ asked: z.string().trim().max(300), answer: z.string().trim().max(600) }),
  ),
});

export type ObjectionsDialogProps = {
  readonly roundId: RoundId;
  readonly plan: ObjectedPlan;
  readonly written: readonly Worry[];
  readonly onClose: () => void;
};

export function ObjectionsDialog({ roundId, plan, written, onClose }: ObjectionsDialogProps) {
  const { t } = useWords();
  const places = Array.from({ length: plan.objections }, (_, place) => place);
  const form = useDraftForm(Values, {
    objections: places.map((place) => ({
      asked: written[place]?.asked ?? '',
      answer: written[place]?.answer ?? '',
    })),
  });
  const problems = useProblems(form);
  const send = async ({ objections }: z.output<typeof Values>) => {
    const filled = objections.filter(({ asked }) => asked !== '');
    const done = await perform(writeObjections, { roundId, applicationId: plan.id, objections: filled });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('consent.saved') });
    onClose();
  };
  return (
    <DialogForm
      title={t('consent.writeFor', plan)}
      form={form}
      problems={problems}
      onSubmit={send}
      onClose={onClose}
    >
      {places.map((place) => (
        <div key={place} className="stack">
          <Field control={form.control} name={`objections.${place}.asked`}>
            {(field) => (
              <TextArea
                {...field}
                label={t('consent.objection', { number: place + 1 })}
                description={t('consent.objectionHelp')}
                rows={2}
                maxLength={300}
                isOptional
              />
            )}
          </Field>
          <Field control={form.control} name={`objections.${place}.answer`}>
            {(field) => (
              <TextArea
                {...field}
                label={t('consent.answer', { number: place + 1 })}
                description={t('consent.answerHelp')}
                rows={2}
                maxLength={600}
                isOptional
              />
            )}
          </Field>
        </div>
      ))}
    </DialogForm>
  );
}
