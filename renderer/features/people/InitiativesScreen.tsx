/** The list of initiatives. */
import { useMemo, useState } from 'react';
import { useFund } from '../../data/queries/funds';
import { useInitiativeBook } from '../../data/queries/people';
import { goTo, hrefOf } from '../../routes';
import { Button } from '../../ui/Button';
import { useCommands } from '../../ui/commands';
import { countColumn, textColumn } from '../../ui/data/column-kinds';
import { DataTable } from '../../ui/data/DataTable';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { SearchField } from '../../ui/fields/SearchField';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Dialog } from '../../ui/overlays/Dialog';
import { useWords } from '../../ui/words';
import { InitiativeForm } from './InitiativeForm';
import { type InitiativeRow, initiativeRows } from './initiative-view';

export function InitiativesScreen() {
  const { t } = useWords();
  const book = useInitiativeBook();
  const fund = useFund();
  const [isAdding, setAdding] = useState(false);
  const rows = useMemo(() => (book === undefined ? null : initiativeRows(book)), [book]);
  const commands = useMemo(
    () => [
      {
        id: 'new-initiative',
        label: t('people.initiatives.new'),
        icon: 'add' as const,
        role: 'new' as const,
        run: () => setAdding(true),
      },
    ],
    [t],
  );
  useCommands(commands);
  if (rows === null) return <Loading what={t('people.initiatives.title')} />;
  const add = (
    <Button kind="primary" icon="add" onPress={() => setAdding(true)}>
      {t('people.initiatives.new')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('people.initiatives.title')}
        intro={t('people.initiatives.intro')}
        actions={rows.length === 0 ? undefined : add}
      />
      {rows.length === 0 ? (
        <EmptyState
          title={t('people.initiatives.emptyTitle')}
          why={t('people.initiatives.emptyWhy')}
          action={add}
        />
      ) : (
        <InitiativeTable rows={rows} />
      )}
      <Dialog title={t('people.initiatives.new')} isOpen={isAdding} onClose={() => setAdding(false)}>
        <InitiativeForm
          known={null}
          areas={fund?.areas ?? []}
          onDone={(initiativeId) => goTo({ name: 'initiative', initiativeId })}
          onCancel={() => setAdding(false)}
        />
      </Dialog>
    </>
  );
}

function InitiativeTable({ rows }: { rows: readonly InitiativeRow[] }) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const word = search.trim().toLowerCase();
  const found = rows.filter(({ initiative }) => initiative.name.toLowerCase().includes(word));
  const contact = (row: InitiativeRow) => row.contactName ?? t('people.noContact');
  const account = ({ initiative }: InitiativeRow) =>
    t(
      initiative.bankAccount === null
        ? 'people.initiatives.accountMissing'
        : 'people.initiatives.accountKnown',
    );
  return (
    <div className="stack">
      <div className="field-row">
        <SearchField label={t('people.initiatives.search')} value={search} onChange={setSearch} />
      </div>
      <DataTable
        label={t('people.initiatives.title')}
        rows={found}
        rowId={(row) => row.initiative.id}
        rowHref={(row) => hrefOf({ name: 'initiative', initiativeId: row.initiative.id })}
        initialSort={{ column: 'name', direction: 'ascending' }}
        emptyText={t('people.initiatives.noneFound')}
        columns={[
          textColumn({
            id: 'name',
            label: t('people.initiative.name'),
            grow: 3,
            of: (row: InitiativeRow) => row.initiative.name,
          }),
          {
            id: 'area',
            label: t('people.initiative.area'),
            grow: 2,
            cell: (row) => row.initiative.area ?? t('people.initiative.noArea'),
            sortBy: (row) => row.initiative.area ?? '',
          },
          textColumn({ id: 'contact', label: t('people.contact'), grow: 2, of: contact }),
          textColumn({ id: 'account', label: t('people.initiatives.account'), grow: 2, of: account }),
          countColumn({
            id: 'plans',
            label: t('people.initiatives.plans'),
            of: (row: InitiativeRow) => row.planCount,
          }),
        ]}
      />
    </div>
  );
}
