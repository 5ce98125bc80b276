/** The list of givers. */
import { useMemo, useState } from 'react';
import { useGiverBook } from '../../data/queries/funds';
import { goTo, hrefOf } from '../../routes';
import { Button } from '../../ui/Button';
import { useCommands } from '../../ui/commands';
import { countColumn, moneyColumn, textColumn } from '../../ui/data/column-kinds';
import { DataTable } from '../../ui/data/DataTable';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { SearchField } from '../../ui/fields/SearchField';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Dialog } from '../../ui/overlays/Dialog';
import { useWords } from '../../ui/words';
import { GiverForm } from './GiverForm';
import { DependenceSection } from './parts/DependenceSection';
import { type GiverRow, giverRows } from './source-view';

export function GiversScreen() {
  const { t } = useWords();
  const book = useGiverBook();
  const rows = useMemo(() => (book === undefined ? null : giverRows(book)), [book]);
  const [isAdding, setAdding] = useState(false);
  const commands = useMemo(
    () => [
      {
        id: 'new-giver',
        label: t('funds.givers.new'),
        icon: 'add' as const,
        role: 'new' as const,
        run: () => setAdding(true),
      },
    ],
    [t],
  );
  useCommands(commands);
  if (rows === null) return <Loading what={t('funds.givers.title')} />;
  const add = (
    <Button kind="primary" icon="add" onPress={() => setAdding(true)}>
      {t('funds.givers.new')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('funds.givers.title')}
        intro={t('funds.givers.intro')}
        actions={rows.length === 0 ? undefined : add}
      />
      {rows.length === 0 ? (
        <EmptyState title={t('funds.givers.emptyTitle')} why={t('funds.givers.emptyWhy')} action={add} />
      ) : (
        <GiverTable rows={rows} />
      )}
      {book === undefined || rows.length === 0 ? null : <DependenceSection book={book} />}
      <Dialog title={t('funds.givers.new')} isOpen={isAdding} onClose={() => setAdding(false)}>
        <GiverForm
          known={null}
          onDone={(giverId) => goTo({ name: 'giver', giverId })}
          onCancel={() => setAdding(false)}
        />
      </Dialog>
    </>
  );
}

function GiverTable({ rows }: { rows: readonly GiverRow[] }) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const nameOf = (row: GiverRow) => row.name ?? t('funds.giver.erased');
  const found = rows.filter((row) => nameOf(row).toLowerCase().includes(search.trim().toLowerCase()));
  return (
    <div className="stack">
      <div className="field-row">
        <SearchField label={t('funds.givers.search')} value={search} onChange={setSearch} />
      </div>
      <DataTable
        label={t('funds.givers.title')}
        rows={found}
        rowId={(row) => row.giver.id}
        rowHref={(row) => hrefOf({ name: 'giver', giverId: row.giver.id })}
        initialSort={{ column: 'name', direction: 'ascending' }}
        emptyText={t('funds.givers.noneFound')}
        columns={[
          textColumn({ id: 'name', label: t('funds.giver.name'), grow: 3, of: nameOf }),
          textColumn({
            id: 'kind',
            label: t('funds.giver.kind'),
            grow: 2,
            of: (row: GiverRow) => t(`funds.giver.kind.${row.kind}`),
          }),
          countColumn({
            id: 'count',
            label: t('funds.givers.count'),
            of: (row: GiverRow) => row.count,
          }),
          moneyColumn({
            id: 'promised',
            label: t('funds.givers.promised'),
            grow: 2,
            of: (row: GiverRow) => row.promised,
          }),
        ]}
      />
    </div>
  );
}
