/** The passphrase: what it is, setting, changing and taking it away, and whether it is asked at every start. */
import { useState } from 'react';
import { protectStore } from '../../../data/keys/key-status';
import type { Protected } from '../../../data/keys/protection';
import { Button } from '../../../ui/Button';
import { tell } from '../../../ui/feedback/messages';
import { Switch } from '../../../ui/fields/Switch';
import { problemWords } from '../../../ui/forms/problem-words';
import { Card, Section } from '../../../ui/layout/Section';
import { ConfirmDialog } from '../../../ui/overlays/ConfirmDialog';
import { useWords } from '../../../ui/words';
import { PassphraseForm } from './PassphraseForm';

export function PassphraseSection({ protection }: { protection: Protected }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  /** The form took the focus with it when it went. */
  const [hadForm, setHadForm] = useState(false);
  const { status } = protection;
  if (status.kind === 'absent') return null;
  const close = () => {
    setOpen(false);
    setHadForm(true);
  };
  const form = (
    <PassphraseForm
      isChange={status.passphrase}
      openBySystem={status.opensBy !== null}
      onDone={close}
      {...(status.passphrase ? { onCancel: close } : {})}
    />
  );
  return (
    <Section title={t('security.passphrase')} intro={t('security.passphraseWhat')}>
      <Card>
        {status.passphrase && !isOpen ? (
          <div className="stack">
            <AskEachTime protection={protection} />
            <div className="button-row">
              <Button icon="edit" autoFocus={hadForm} onPress={() => setOpen(true)}>
                {t('security.changePassphrase')}
              </Button>
              <RemovePassphrase hasKeyStore={status.keyStore === 'real'} />
            </div>
          </div>
        ) : (
          form
        )}
      </Card>
    </Section>
  );
}

function AskEachTime({ protection: { status } }: { protection: Protected }) {
  const words = useWords();
  const { t } = words;
  if (status.kind === 'absent') return null;
  if (status.keyStore !== 'real') return <p>{t('security.asksAlways')}</p>;
  const change = async (isAsked: boolean) => {
    const done = await protectStore({ openBySystem: !isAsked });
    if (!done.ok)
      tell({ tone: 'warning', text: problemWords(words, { kind: 'failure', failure: done.error }) });
  };
  return (
    <Switch
      label={t('security.askEachTime')}
      description={t('security.askEachTimeWhy')}
      value={status.opensBy === null}
      onChange={(isAsked) => void change(isAsked)}
    />
  );
}

function RemovePassphrase({ hasKeyStore }: { hasKeyStore: boolean }) {
  const words = useWords();
  const { t } = words;
  const [isAsking, setAsking] = useState(false);
  const [isPending, setPending] = useState(false);
  const remove = async () => {
    setPending(true);
    const done = await protectStore({ passphrase: null, openBySystem: true });
    setPending(false);
    setAsking(false);
    if (done.ok) tell({ text: t('security.passphraseRemoved') });
    else tell({ tone: 'warning', text: problemWords(words, { kind: 'failure', failure: done.error }) });
  };
  return (
    <>
      <Button kind="quiet" icon="trash" onPress={() => setAsking(true)}>
        {t('security.removePassphrase')}
      </Button>
      <ConfirmDialog
        title={t('security.removeTitle')}
        confirmLabel={t('security.removePassphrase')}
        isOpen={isAsking}
        isDangerous
        isPending={isPending}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        <p>{t(hasKeyStore ? 'security.removeDevice' : 'security.removeOpen')}</p>
      </ConfirmDialog>
    </>
  );
}
