/** Sets or changes the passphrase: typed twice, judged while typing. */
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { protectStore } from '../../../data/keys/key-status';
import { tell } from '../../../ui/feedback/messages';
import { PassphraseField } from '../../../ui/fields/PassphraseField';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords } from '../../../ui/words';
import { strengthOf } from '../passphrase-strength';
import { StrengthNote } from './StrengthNote';

const NewPassphrase = z
  .strictObject({ passphrase: z.string(), repeat: z.string() })
  .superRefine(({ passphrase, repeat }, context) => {
    const strength = strengthOf(passphrase);
    const issue = (path: 'passphrase' | 'repeat', message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (strength === 'short') issue('passphrase', 'security.tooShort');
    else if (strength === 'plain') issue('passphrase', 'security.tooPlain');
    else if (passphrase.trim() !== repeat.trim()) issue('repeat', 'security.notSame');
  });

export type PassphraseFormProps = {
  readonly isChange: boolean;
  /** Whether the system opens the fund daily; a new passphrase leaves that as it is. */
  readonly openBySystem: boolean;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
};

const EMPTY = { passphrase: '', repeat: '' };

export function PassphraseForm({ isChange, openBySystem, onDone, onCancel }: PassphraseFormProps) {
  const { t } = useWords();
  const form = useDraftForm(NewPassphrase, EMPTY);
  const problems = useProblems(form);
  const typed = useWatch({ control: form.control, name: 'passphrase' });
  const send = async ({ passphrase }: z.output<typeof NewPassphrase>) => {
    problems.clear();
    const done = await protectStore({ passphrase, openBySystem });
    if (!done.ok) return problems.show({ kind: 'failure', failure: done.error });
    form.reset(EMPTY);
    tell({ text: t('security.passphraseSaved') });
    onDone();
  };
  return (
    <Form
      form={form}
      onSubmit={send}
      submitLabel={t(isChange ? 'security.changePassphrase' : 'security.setPassphrase')}
      refusal={problems.refusal}
      {...(onCancel === undefined ? {} : { onCancel })}
    >
      <div>
        <Field control={form.control} name="passphrase">
          {(field) => (
            <PassphraseField
              {...field}
              kind="new"
              label={t('security.newPassphrase')}
              description={t('security.passphraseRule')}
            />
          )}
        </Field>
        <StrengthNote strength={typed === '' ? null : strengthOf(typed)} />
      </div>
      <Field control={form.control} name="repeat">
        {(field) => <PassphraseField {...field} kind="new" label={t('security.repeat')} />}
      </Field>
    </Form>
  );
}
