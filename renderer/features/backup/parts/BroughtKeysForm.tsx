/** Asks for the passphrase or the recovery words of the computer where a backup was made. */
import type { Failure } from '@shared/ipc/failure';
import type { KeyOpener } from '@shared/ipc/key-contract';
import { type FormEvent, useState } from 'react';
import { Form as AriaForm } from 'react-aria-components';
import { Button } from '../../../ui/Button';
import { RefusalNote } from '../../../ui/feedback/RefusalNote';
import { PassphraseField } from '../../../ui/fields/PassphraseField';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { TextArea } from '../../../ui/fields/TextField';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';

type Way = 'passphrase' | 'recovery';

export type BroughtKeysFormProps = {
  /** Of the file. */
  readonly name: string;
  /** Of the last try. */
  readonly problem: Failure | null;
  readonly onOpen: (opener: KeyOpener) => Promise<void>;
  readonly onOther: () => void;
};

export function BroughtKeysForm({ name, problem, onOpen, onOther }: BroughtKeysFormProps) {
  const { t } = useWords();
  const [way, setWay] = useState<Way>('passphrase');
  const [typed, setTyped] = useState('');
  const [isPending, setPending] = useState(false);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending || typed.trim() === '') return;
    setPending(true);
    await onOpen(
      way === 'passphrase' ? { kind: 'passphrase', passphrase: typed } : { kind: 'recovery', words: typed },
    );
    setPending(false);
  };
  const change = (next: Way | null) => {
    setWay(next ?? 'passphrase');
    setTyped('');
  };
  return (
    <Section title={t('backup.elsewhere', { name })} intro={t('backup.elsewhereWhy')}>
      <AriaForm className="form" onSubmit={(event) => void open(event)} validationBehavior="aria">
        <RadioGroup
          label={t('backup.openWith')}
          value={way}
          onChange={change}
          choices={[
            { value: 'passphrase', label: t('backup.withPassphrase') },
            { value: 'recovery', label: t('backup.withWords') },
          ]}
        />
        {way === 'passphrase' ? (
          <PassphraseField
            name="passphrase"
            kind="current"
            label={t('unlock.passphrase')}
            value={typed}
            onChange={setTyped}
          />
        ) : (
          <TextArea
            name="recovery"
            rows={4}
            label={t('unlock.words')}
            description={t('unlock.wordsHow')}
            value={typed}
            onChange={setTyped}
          />
        )}
        <RefusalNote
          refusal={problem === null ? null : { code: `failure.${problem.code}`, params: problem.parameters }}
        />
        <div className="form-actions">
          <Button type="submit" kind="primary" icon="lock" isPending={isPending}>
            {t('backup.openIt')}
          </Button>
          <Button onPress={onOther} isDisabled={isPending}>
            {t('backup.other')}
          </Button>
        </div>
      </AriaForm>
    </Section>
  );
}
