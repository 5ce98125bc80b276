/** Restores a backup: choose a file or a copy of the app's own, see what is in it, decide. Also before there is a fund. */
import { endingsOf } from '@shared/ipc/file-purposes';
import { useState } from 'react';
import { bridge } from '../../bridge/bridge';
import type { CheckedBackup } from '../../data/copies/restore';
import { useOpenStore } from '../../data/current-store';
import { useFund } from '../../data/queries/funds';
import type { Store } from '../../data/store';
import { goTo, hrefOf } from '../../routes';
import { Button, LinkButton } from '../../ui/Button';
import { Callout } from '../../ui/feedback/Callout';
import { tell } from '../../ui/feedback/messages';
import { ProgressPanel } from '../../ui/feedback/ProgressPanel';
import { RefusalNote } from '../../ui/feedback/RefusalNote';
import { FileDrop } from '../../ui/fields/FileDrop';
import { PageHeader } from '../../ui/layout/PageHeader';
import { ConfirmDialog } from '../../ui/overlays/ConfirmDialog';
import { useWords } from '../../ui/words';
import { fundIn } from './backup-view';
import { BackupInside } from './parts/BackupInside';
import { BroughtKeysForm } from './parts/BroughtKeysForm';
import { SnapshotList } from './parts/SnapshotList';
import { useRestoring } from './use-restoring';

export function RestoreScreen() {
  const { t } = useWords();
  const store = useOpenStore();
  const fund = useFund();
  const back = fund
    ? { label: t('backup.title'), href: hrefOf({ name: 'backup' }) }
    : { label: t('backup.toStart'), href: hrefOf({ name: 'start' }) };
  return (
    <>
      <PageHeader title={t('backup.restore')} intro={t('backup.restoreWhy')} back={back} />
      {store === null ? null : store.name === 'demo' ? <InDemo /> : <RestoreSteps store={store} />}
    </>
  );
}

/** The demo may be thrown away, so a real fund must not come to stand there. */
function InDemo() {
  const { t } = useWords();
  return (
    <Callout tone="info" title={t('backup.inDemo')}>
      <p>{t('backup.inDemoWhy')}</p>
      <LinkButton href={hrefOf({ name: 'start' })}>{t('backup.toStart')}</LinkButton>
    </Callout>
  );
}

function RestoreSteps({ store }: { store: Store }) {
  const { t } = useWords();
  const restorer = useRestoring(store);
  const { restoring } = restorer;
  if (restoring.status === 'checked' || restoring.status === 'restoring') {
    const { name, backup, status } = restoring;
    return (
      <div className="stack">
        <Decision
          backup={backup}
          isRestoring={status === 'restoring'}
          onRestore={restorer.restore}
          onOther={restorer.clear}
        />
        <BackupInside name={name} backup={backup} />
      </div>
    );
  }
  if (restoring.status === 'locked') {
    return (
      <BroughtKeysForm
        name={restoring.file.name}
        problem={restoring.problem}
        onOpen={restorer.unlock}
        onOther={restorer.clear}
      />
    );
  }
  return (
    <div className="stack">
      <FileDrop
        label={t('backup.choose')}
        description={t('backup.drop')}
        endings={endingsOf('backup')}
        onFiles={(files) => {
          if (files[0] !== undefined) void restorer.lookAtFile(files[0]);
        }}
      />
      {restoring.status === 'checking' ? (
        <ProgressPanel
          label={t(restoring.percent === null ? 'backup.checking' : 'intake.loading')}
          percent={restoring.percent}
          detail={restoring.name}
          onCancel={restorer.stop}
        />
      ) : null}
      <RefusalNote refusal={restoring.status === 'refused' ? restoring.problem : null} />
      <SnapshotList store={store.name} onLook={(name) => void restorer.lookAtSnapshot(name)} />
    </div>
  );
}

type DecisionProps = {
  readonly backup: CheckedBackup;
  readonly isRestoring: boolean;
  readonly onRestore: () => Promise<boolean>;
  readonly onOther: () => void;
};

function Decision({ backup, isRestoring, onRestore, onOther }: DecisionProps) {
  const { t } = useWords();
  const present = useFund();
  const [isAsking, setAsking] = useState(false);
  const name = fundIn(backup)?.name ?? t('common.unknown');
  const keepsCopy = bridge.kind === 'desktop';
  const restore = async () => {
    setAsking(false);
    if (!(await onRestore())) return;
    tell({ text: t('backup.restored', { name }) });
    goTo({ name: 'treasurerHome' });
  };
  const why = t(keepsCopy ? 'backup.replacesWhy' : 'backup.replacesWhyBrowser');
  return (
    <>
      {present ? (
        <Callout tone="warning" title={t('backup.replaces', { name: present.name })}>
          <p>{why}</p>
        </Callout>
      ) : (
        <Callout tone="info" title={t('backup.replacesNothing')} />
      )}
      <div className="form-actions">
        <Button
          kind="primary"
          icon="restore"
          isPending={isRestoring}
          onPress={() => (present ? setAsking(true) : void restore())}
        >
          {t('backup.confirm')}
        </Button>
        <Button onPress={onOther} isDisabled={isRestoring}>
          {t('backup.other')}
        </Button>
      </div>
      {isRestoring ? <ProgressPanel label={t('backup.restoring')} percent={null} /> : null}
      <ConfirmDialog
        title={t('backup.confirmTitle', { name })}
        confirmLabel={t('backup.confirm')}
        isOpen={isAsking}
        isDangerous
        onConfirm={() => void restore()}
        onCancel={() => setAsking(false)}
      >
        <p>{present ? t('backup.replaces', { name: present.name }) : null}</p>
        <p>{why}</p>
      </ConfirmDialog>
    </>
  );
}
