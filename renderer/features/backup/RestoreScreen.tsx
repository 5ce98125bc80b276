/** Puts a backup back: choose a file, see what it is, and only then replace what the app holds. */
import { useState } from 'react';
import { openBackupFile, restoreBackupFile } from '../../data/backup-file';
import { amendReport, useOpenStore } from '../../data/current-store';
import { useFund } from '../../data/queries/funds';
import type { CheckedBackup } from '../../data/snapshot';
import type { Store } from '../../data/store';
import { goTo } from '../../routes';
import { Button } from '../../ui/Button';
import { tell } from '../../ui/feedback/messages';
import { RefusalNote, type RefusalWords } from '../../ui/feedback/RefusalNote';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card } from '../../ui/layout/Section';
import { ConfirmDialog } from '../../ui/overlays/ConfirmDialog';
import { useWords } from '../../ui/words';
import { backupProblemCode, rowCount } from './backup-view';

export function RestoreScreen() {
  const { t } = useWords();
  const store = useOpenStore();
  const [chosen, setChosen] = useState<CheckedBackup | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const choose = async (into: Store) => {
    setBusy(true);
    const opened = await openBackupFile(into);
    setBusy(false);
    setRefusal(opened.ok ? null : backupProblemCode(opened.error));
    if (opened.ok) setChosen(opened.value);
  };
  const restore = async (into: Store, backup: CheckedBackup) => {
    setBusy(true);
    const restored = await restoreBackupFile(into, backup);
    setBusy(false);
    setChosen(null);
    if (!restored.ok) {
      const { code, parameters } = restored.error;
      return setRefusal({ code: `failure.${code}`, params: parameters });
    }
    amendReport({ finding: { kind: into.journaled ? 'whole' : 'journalAbsent' } });
    tell({ text: t('data.restore.done') });
    goTo({ name: 'treasurerHome' });
  };
  return (
    <>
      <PageHeader title={t('data.backup.restore')} intro={t('data.backup.restoreWhy')} />
      <RefusalNote refusal={refusal} />
      <Card>
        <div className="button-row">
          <Button
            kind="primary"
            icon="file"
            isPending={isBusy}
            isDisabled={store === null}
            onPress={() => (store === null ? undefined : void choose(store))}
          >
            {t('data.backup.choose')}
          </Button>
          <Button onPress={() => window.history.back()}>{t('common.back')}</Button>
        </div>
      </Card>
      {store === null || chosen === null ? null : (
        <ConfirmRestore
          backup={chosen}
          isPending={isBusy}
          onConfirm={() => void restore(store, chosen)}
          onCancel={() => setChosen(null)}
        />
      )}
    </>
  );
}

type ConfirmRestoreProps = {
  readonly backup: CheckedBackup;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

function ConfirmRestore({ backup, ...asked }: ConfirmRestoreProps) {
  const { t, moment } = useWords();
  const fund = useFund();
  const made = moment(backup.header.madeAt);
  return (
    <ConfirmDialog
      title={t('data.restore.title')}
      confirmLabel={t('data.restore.act')}
      isDangerous={fund !== null}
      isOpen
      {...asked}
    >
      <p>{t('data.restore.what', { made, rows: rowCount(backup) })}</p>
      {fund === null ? null : <p>{t('data.restore.replaces')}</p>}
    </ConfirmDialog>
  );
}
