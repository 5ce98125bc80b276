/** Saves a backup as a file, and leads to putting one back. */
import { useState } from 'react';
import { saveBackupFile } from '../../data/backup-file';
import { useOpenStore } from '../../data/current-store';
import { useFund } from '../../data/queries/funds';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { Button, LinkButton } from '../../ui/Button';
import { Loading } from '../../ui/feedback/Loading';
import { tell } from '../../ui/feedback/messages';
import { RefusalNote, type RefusalWords } from '../../ui/feedback/RefusalNote';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card, CardGrid } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { backupFileName } from './backup-view';

export function BackupScreen() {
  const { t } = useWords();
  const store = useOpenStore();
  const fund = useFund();
  const today = useToday();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  if (store === null || fund === undefined || fund === null) return <Loading what={t('screens.backup')} />;
  const save = async () => {
    setBusy(true);
    const saved = await saveBackupFile(store, backupFileName(fund.name, today));
    setBusy(false);
    setRefusal(saved.ok ? null : { code: `failure.${saved.error.code}`, params: saved.error.parameters });
    if (saved.ok && saved.value !== null) tell({ text: t('data.backup.made', { name: saved.value }) });
  };
  return (
    <>
      <PageHeader title={t('screens.backup')} intro={t('data.backup.intro')} />
      <RefusalNote refusal={refusal} />
      <CardGrid>
        <Card title={t('data.backup.make')}>
          <p>{t('data.backup.makeWhy')}</p>
          <p>{t('data.backup.readable')}</p>
          <Button kind="primary" icon="download" isPending={isBusy} onPress={() => void save()}>
            {t('data.backup.make')}
          </Button>
        </Card>
        <Card title={t('data.backup.restore')}>
          <p>{t('data.backup.restoreWhy')}</p>
          <LinkButton href={hrefOf({ name: 'restore' })} icon="restore">
            {t('data.backup.restore')}
          </LinkButton>
        </Card>
      </CardGrid>
    </>
  );
}
