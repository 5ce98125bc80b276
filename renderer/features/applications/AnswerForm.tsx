/** Answers the scan in possibilities. */
import { answerScan } from '@shared/domain/applications/actions/answer-scan';
import { type Application, SCAN_ANSWERS } from '@shared/domain/applications/application';
import { z } from 'zod';
import { perform } from '../../data/perform';
import { tellDone } from '../../ui/feedback/undo-stack';
import { RadioGroup } from '../../ui/fields/RadioGroup';
import { TextArea } from '../../ui/fields/TextField';
import { chosen } from '../../ui/forms/chosen';
import { Field } from '../../ui/forms/Field';
import { Form } from '../../ui/forms/Form';
import { useDraftForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { text } from '../../ui/forms/values';
import { useWords } from '../../ui/words';

const AnswerValues = z.strictObject({ answer: z.enum(SCAN_ANSWERS), note: text(2000) });

export type AnswerFormProps = {
  readonly application: Application;
  readonly suggested: (typeof SCAN_ANSWERS)[number];
  readonly onDone: () => void;
};

export function AnswerForm({ application, suggested, onDone }: AnswerFormProps) {
  const { t } = useWords();
  const form = useDraftForm(AnswerValues, { answer: suggested, note: '' });
  const problems = useProblems(form);
  const send = async (values: z.output<typeof AnswerValues>) => {
    problems.clear();
    const done = await perform(answerScan, { id: application.id, ...values });
    if (!done.ok) return problems.show(done.error);
    tellDone(t('applications.scan.answered'), done.value.undo);
    onDone();
  };
  const answers = SCAN_ANSWERS.map((value) => ({
    value,
    label: t(`applications.scan.answer.${value}`),
    description: t(`applications.scan.answer.${value}Help`),
  }));
  return (
    <Form
      form={form}
      onSubmit={send}
      submitLabel={t('common.save')}
      onCancel={onDone}
      refusal={problems.refusal}
    >
      <Field control={form.control} name="answer">
        {(field) => (
          <RadioGroup {...chosen(field)} label={t('applications.scan.answerIs')} choices={answers} />
        )}
      </Field>
      <Field control={form.control} name="note">
        {(field) => (
          <TextArea
            {...field}
            label={t('applications.scan.note')}
            description={t('applications.scan.noteHelp')}
            rows={5}
            maxLength={2000}
          />
        )}
      </Field>
    </Form>
  );
}
