/** Makes a backup file, says how to keep it, and shows the copies that the app made by itself. */
import { isSavedReadable } from '../../data/copies/backup-file';
import { useOpenStore } from '../../data/current-store';
import { useFund } from '../../data/queries/funds';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { DrillSection } from './parts/DrillSection';
import { MakeSection } from './parts/MakeSection';
import { SecondPlaceSection } from './parts/SecondPlaceSection';
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
      <Section title={t('handover.section')} intro={t('handover.sectionWhy')}>
        <LinkButton icon="people" href={hrefOf({ name: 'handOver' })}>
          {t('handover.title')}
        </LinkButton>
      </Section>
      {store === null || isSavedReadable(store) ? null : (
        <>
          <SecondPlaceSection store={store} />
          <DrillSection store={store} />
        </>
      )}
      {store === null ? null : <SnapshotList store={store.name} onLook={null} />}
    </>
  );
}
