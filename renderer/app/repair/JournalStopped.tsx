/** The last change did not reach the journal: what happened, what not to do, and one button to try again. */
import type { Failure } from '@shared/ipc/failure';
import { useState } from 'react';
import { retryJournal } from '../../data/perform';
import type { Store } from '../../data/store';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/feedback/Callout';
import { tell } from '../../ui/feedback/messages';
import { useWords } from '../../ui/words';

export function JournalStopped({ store, failure }: { store: Store; failure: Failure }) {
  const { t, forCode } = useWords();
  const [isBusy, setBusy] = useState(false);
  const retry = async () => {
    setBusy(true);
    const retried = await retryJournal(store);
    setBusy(false);
    if (retried.ok) tell({ text: t('data.journalRetried') });
  };
  return (
    <Callout tone="danger" title={t('data.journalStopped')}>
      <p>{forCode(`failure.${failure.code}`, failure.parameters)}</p>
      <p>{t('data.journalStoppedTodo')}</p>
      <Button icon="restore" isPending={isBusy} onPress={() => void retry()}>
        {t('common.retry')}
      </Button>
    </Callout>
  );
}
