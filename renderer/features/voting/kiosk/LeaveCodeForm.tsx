/** The code with which the desk ends it, typed twice; it is kept in memory only, for as long as people vote (V55). */
import type { Failure } from '@shared/ipc/failure';
import type { Result } from '@shared/kernel/result';
import { z } from 'zod';
import { PassphraseField } from '../../../ui/fields/PassphraseField';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords } from '../../../ui/words';

const LEAST = 6;

const LeaveCode = z
  .strictObject({ code: z.string().min(LEAST, 'kiosk.leaveShort'), again: z.string() })
  .refine(({ code, again }) => code === again, { path: ['again'], message: 'kiosk.leaveDiffers' });

export type LeaveCodeFormProps = {
  readonly onBegin: (leaveCode: string) => Promise<Result<unknown, Failure>>;
};

export function LeaveCodeForm({ onBegin }: LeaveCodeFormProps) {
  const { t } = useWords();
  const form = useDraftForm(LeaveCode, { code: '', again: '' });
  const problems = useProblems(form);
  const begin = async ({ code }: z.output<typeof LeaveCode>) => {
    problems.clear();
    const begun = await onBegin(code);
    if (!begun.ok) problems.show({ kind: 'failure', failure: begun.error });
  };
  return (
    <Form form={form} onSubmit={begin} submitLabel={t('kiosk.start')} refusal={problems.refusal}>
      <Field control={form.control} name="code">
        {(field) => (
          <PassphraseField
            {...field}
            kind="new"
            label={t('kiosk.leaveCode')}
            description={t('kiosk.leaveCodeHelp')}
          />
        )}
      </Field>
      <Field control={form.control} name="again">
        {(field) => <PassphraseField {...field} kind="new" label={t('kiosk.leaveAgain')} />}
      </Field>
    </Form>
  );
}
