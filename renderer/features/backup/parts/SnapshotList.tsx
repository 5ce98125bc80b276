/** The app's own copies, newest first; with a button each where one may be looked into. */
import type { StoreName } from '@shared/ipc/contract';
import { bridge } from '../../../bridge/bridge';
import { Button } from '../../../ui/Button';
import type { Column } from '../../../ui/data/columns';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Loading } from '../../../ui/feedback/Loading';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { sizeWords } from '../backup-view';
import { type Snapshots, useSnapshots } from '../use-snapshots';

type Snapshot = Snapshots[number];

export type SnapshotListProps = {
  readonly store: StoreName;
  /** null: only shown. */
  readonly onLook: ((name: string) => void) | null;
};

export function SnapshotList({ store, onLook }: SnapshotListProps) {
  const { t } = useWords();
  const snapshots = useSnapshots(store);
  const columns: Column<Snapshot>[] = [
    { id: 'file', label: t('backup.file'), cell: ({ name }) => name },
    { id: 'size', label: t('backup.size'), align: 'end', cell: ({ bytes }) => sizeWords(bytes) },
  ];
  const look: Column<Snapshot> = {
    id: 'look',
    label: t('backup.look'),
    cell: ({ name }) => (
      <Button kind="quiet" label={t('backup.lookLabel', { name })} onPress={() => onLook?.(name)}>
        {t('backup.look')}
      </Button>
    ),
  };
  if (bridge.kind === 'browser') {
    return (
      <Section title={t('backup.automatic')}>
        <p>{t('backup.onlyDesktop')}</p>
      </Section>
    );
  }
  return (
    <Section
      title={t('backup.automatic')}
      intro={t(store === 'demo' ? 'backup.automaticDemo' : 'backup.automaticWhy')}
    >
      {snapshots === undefined ? <Loading what={t('backup.automatic')} /> : null}
      {snapshots?.length === 0 ? <p>{t('backup.automaticNone')}</p> : null}
      {snapshots === undefined || snapshots.length === 0 ? null : (
        <PlainTable
          caption={t('backup.automatic')}
          columns={onLook === null ? columns : [...columns, look]}
          rows={snapshots}
          rowId={({ name }) => name}
        />
      )}
    </Section>
  );
}
