/** Two words typed back from a sheet: proof that it is really on paper. */
import { isSameRecoveryWord } from '@shared/kernel/recovery-words';
import { useMemo } from 'react';
import { z } from 'zod';
import { Button } from '../Button';
import { TextField } from '../fields/TextField';
import { Card } from '../layout/Section';
import { useWords } from '../words';
import { Field } from './Field';
import { Form } from './Form';
import { useDraftForm } from './use-draft-form';

/** From 1. */
const ASKED = { first: 3, second: 11 } as const;

export type ProofFormProps = {
  readonly words: readonly string[];
  readonly onBack: () => void;
  readonly onProven: () => void;
};

export function ProofForm({ words, onBack, onProven }: ProofFormProps) {
  const { t } = useWords();
  const Proof = useMemo(() => proofOf(words), [words]);
  const form = useDraftForm(Proof, { first: '', second: '' });
  return (
    <Card>
      <p>{t('fields.proofIntro')}</p>
      <Form form={form} onSubmit={onProven} submitLabel={t('fields.proofDone')}>
        <Field control={form.control} name="first">
          {(field) => (
            <TextField
              {...field}
              autoFocus
              autoComplete="off"
              width="medium"
              label={t('fields.proofWord', { position: ASKED.first })}
            />
          )}
        </Field>
        <Field control={form.control} name="second">
          {(field) => (
            <TextField
              {...field}
              autoComplete="off"
              width="medium"
              label={t('fields.proofWord', { position: ASKED.second })}
            />
          )}
        </Field>
        <div>
          <Button kind="quiet" icon="arrowLeft" onPress={onBack}>
            {t('fields.proofBack')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

function proofOf(words: readonly string[]) {
  const same = (position: number) =>
    z.string().refine((typed) => isSameRecoveryWord(typed, words[position - 1] ?? ''), 'fields.proofWrong');
  return z.strictObject({ first: same(ASKED.first), second: same(ASKED.second) });
}
