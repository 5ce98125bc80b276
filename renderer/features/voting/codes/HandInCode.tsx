/** Takes in the strip of somebody who votes on paper, so that its code cannot vote on a screen as well (V51). */
import { handInCode } from '@shared/domain/voting/actions/hand-in-code';
import { codeHash, readCode } from '@shared/domain/voting/codes/code-text';
import type { RoundId } from '@shared/domain/voting/round';
import { useState } from 'react';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { TextField } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords } from '../../../ui/words';

const Strip = z.strictObject({
  code: z.string().transform((typed, context) => {
    const code = readCode(typed);
    if (code !== null) return code;
    context.addIssue({ code: 'custom', message: 'codes.wrong', input: typed });
    return z.NEVER;
  }),
});

export function HandInCode({ roundId }: { roundId: RoundId }) {
  const { t } = useWords();
  const form = useDraftForm(Strip, { code: '' });
  const problems = useProblems(form, { hash: 'code' });
  const [hasTaken, setTaken] = useState(false);
  const take = async ({ code }: z.output<typeof Strip>) => {
    problems.clear();
    setTaken(false);
    const done = await perform(handInCode, { roundId, hash: codeHash(roundId, code) });
    if (!done.ok) return problems.show(done.error);
    form.reset({ code: '' });
    setTaken(true);
  };
  return (
    <>
      <Form form={form} onSubmit={take} submitLabel={t('codes.handInDo')} refusal={problems.refusal}>
        <Field control={form.control} name="code">
          {(field) => (
            <TextField
              {...field}
              label={t('codes.handInLabel')}
              autoComplete="off"
              width="medium"
              maxLength={30}
            />
          )}
        </Field>
      </Form>
      <p role="status">{hasTaken ? t('codes.handedIn') : null}</p>
    </>
  );
}
