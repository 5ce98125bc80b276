/** The rows that were set apart: what they are, what does not fit, and what can be done with each. */
import { useMemo } from 'react';
import { amendReport } from '../../data/current-store';
import { keepAside, type QuarantinedRow, repairRow, unseenMisfits } from '../../data/opening/quarantine';
import type { Store } from '../../data/store';
import { Button } from '../../ui/Button';
import type { Column } from '../../ui/data/columns';
import { DataTable } from '../../ui/data/DataTable';
import { tell } from '../../ui/feedback/messages';
import { useWords, type Words } from '../../ui/words';

export function ApartRows({ store, rows }: { store: Store; rows: readonly QuarantinedRow[] }) {
  const words = useWords();
  const columns = useMemo(() => columnsIn(words, store), [words, store]);
  return (
    <DataTable
      label={words.t('data.repair.rows')}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      emptyText={words.t('data.repair.noRows')}
    />
  );
}

function Issues({ issues }: Pick<QuarantinedRow, 'issues'>) {
  const { t, list } = useWords();
  const fields = [...new Set(issues.map(({ path }) => path))].filter((path) => path !== '');
  return (
    <details>
      <summary>{fields.length === 0 ? t('data.repair.whole') : list(fields)}</summary>
      {issues.map(({ path, message }) => (
        <p key={`${path} ${message}`}>
          <code>{message}</code>
        </p>
      ))}
    </details>
  );
}

function columnsIn(words: Words, store: Store): readonly Column<QuarantinedRow>[] {
  const { t, forCode, moment } = words;
  return [
    {
      id: 'table',
      label: t('data.repair.table'),
      cell: (row) => forCode(`data.table.${row.table}`, {}) ?? row.table,
      sortBy: (row) => row.table,
    },
    {
      id: 'problem',
      label: t('data.repair.problem'),
      cell: (row) => <Issues issues={row.issues} />,
      grow: 2,
    },
    {
      id: 'found',
      label: t('data.repair.found'),
      cell: (row) => moment(row.foundAt),
      sortBy: (row) => row.foundAt,
    },
    {
      id: 'actions',
      label: t('data.repair.actions'),
      grow: 2,
      cell: (row) => (
        <div className="button-row">
          {store.journaled ? (
            <Button kind="quiet" icon="restore" onPress={() => void restore(words, store, row)}>
              {t('data.repair.restoreRow')}
            </Button>
          ) : null}
          {row.keptAside ? (
            <span>{t('data.repair.kept')}</span>
          ) : (
            <Button kind="quiet" icon="archive" onPress={() => void leave(store, row)}>
              {t('data.repair.keepRow')}
            </Button>
          )}
        </div>
      ),
    },
  ];
}

async function leave(store: Store, row: QuarantinedRow): Promise<void> {
  await keepAside(store, row.id);
  amendReport({ quarantined: await unseenMisfits(store) });
}

async function restore({ t, forCode }: Words, store: Store, row: QuarantinedRow): Promise<void> {
  const repaired = await repairRow(store, row);
  amendReport({ quarantined: await unseenMisfits(store) });
  if (repaired.ok) return tell({ text: t('data.repair.restored') });
  if (repaired.error === 'nothingGood') return tell({ tone: 'warning', text: t('data.repair.nothingGood') });
  const { code, parameters } = repaired.error;
  return tell({
    tone: 'warning',
    text: forCode(`failure.${code}`, parameters) ?? t('data.repair.nothingGood'),
  });
}
