/** Makes a backup file, says how to keep it, and shows the copies that the app made by itself. */
import type { Failure } from '@shared/ipc/failure';
import { localDayOf } from '@shared/kernel/dates';
import { useState } from 'react';
import { saveBackupFile } from '../../data/backup-file';
import { useOpenStore } from '../../data/current-store';
import { useFund } from '../../data/queries/funds';
import type { Store } from '../../data/store';
import { hrefOf } from '../../routes';
import { Button, LinkButton } from '../../ui/Button';
import { Callout } from '../../ui/feedback/Callout';
import { ProgressPanel } from '../../ui/feedback/ProgressPanel';
import { RefusalNote } from '../../ui/feedback/RefusalNote';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { backupFileName } from './backup-view';
import { SnapshotList } from './parts/SnapshotList';

export function BackupScreen() {
  const { t } = useWords();
  const store = useOpenStore();
  const fund = useFund();
  return (
    <>
      <PageHeader title={t('backup.title')} intro={t('backup.intro')} />
      {store === null || !fund ? null : <MakeSection store={store} fundName={fund.name} />}
      <Section title={t('backup.restore')} intro={t('backup.restoreWhy')}>
        <LinkButton icon="restore" href={hrefOf({ name: 'restore' })}>
          {t('backup.restore')}
        </LinkButton>
      </Section>
      {store === null ? null : <SnapshotList store={store.name} onLook={null} />}
    </>
  );
}

type Making =
  | { readonly status: 'none' | 'busy' }
  | { readonly status: 'saved'; readonly name: string }
  | { readonly status: 'failed'; readonly failure: Failure };

function MakeSection({ store, fundName }: { store: Store; fundName: string }) {
  const { t } = useWords();
  const [making, setMaking] = useState<Making>({ status: 'none' });
  const make = async () => {
    setMaking({ status: 'busy' });
    const saved = await saveBackupFile(store, backupFileName(fundName, localDayOf(store.clock.now())));
    if (!saved.ok) setMaking({ status: 'failed', failure: saved.error });
    else setMaking(saved.value === null ? { status: 'none' } : { status: 'saved', name: saved.value });
  };
  const failure = making.status === 'failed' ? making.failure : null;
  return (
    <Section title={t('backup.make')} intro={t('backup.makeWhy')}>
      <div className="stack">
        <Callout tone="warning" title={t('backup.notSealed')}>
          <p>{t('backup.notSealedWhy')}</p>
        </Callout>
        <div>
          <Button
            kind="primary"
            icon="archive"
            isPending={making.status === 'busy'}
            onPress={() => void make()}
          >
            {t('backup.make')}
          </Button>
        </div>
        {making.status === 'busy' ? <ProgressPanel label={t('backup.making')} percent={null} /> : null}
        <div>
          <div role="status">
            {making.status === 'saved' ? (
              <Callout tone="done" title={t('backup.saved', { name: making.name })} />
            ) : null}
          </div>
          <RefusalNote
            refusal={
              failure === null ? null : { code: `failure.${failure.code}`, params: failure.parameters }
            }
          />
        </div>
      </div>
    </Section>
  );
}
