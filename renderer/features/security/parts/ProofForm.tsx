/** Two words typed back from the sheet: proof that it is really on paper. */
import { isSameRecoveryWord } from '@shared/kernel/recovery-words';
import { useMemo } from 'react';
import { z } from 'zod';
import { rememberSheet } from '../../../data/keys/security-preferences';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { Card } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';

/** From 1. */
const ASKED = { first: 3, second: 11 } as const;

export type ProofFormProps = {
  readonly words: readonly string[];
  readonly keyId: string;
  readonly onBack: () => void;
  readonly onProven: () => void;
};

export function ProofForm({ words, keyId, onBack, onProven }: ProofFormProps) {
  const { t } = useWords();
  const Proof = useMemo(() => proofOf(words), [words]);
  const form = useDraftForm(Proof, { first: '', second: '' });
  const prove = () => {
    rememberSheet(keyId);
    onProven();
  };
  return (
    <Card>
      <p>{t('security.proofIntro')}</p>
      <Form form={form} onSubmit={prove} submitLabel={t('security.proofDone')}>
        <Field control={form.control} name="first">
          {(field) => (
            <TextField
              {...field}
              autoFocus
              autoComplete="off"
              width="medium"
              label={t('security.proofWord', { position: ASKED.first })}
            />
          )}
        </Field>
        <Field control={form.control} name="second">
          {(field) => (
            <TextField
              {...field}
              autoComplete="off"
              width="medium"
              label={t('security.proofWord', { position: ASKED.second })}
            />
          )}
        </Field>
        <div>
          <Button kind="quiet" icon="arrowLeft" onPress={onBack}>
            {t('security.proofBack')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

function proofOf(words: readonly string[]) {
  const same = (position: number) =>
    z.string().refine((typed) => isSameRecoveryWord(typed, words[position - 1] ?? ''), 'security.proofWrong');
  return z.strictObject({ first: same(ASKED.first), second: same(ASKED.second) });
}
