/** The journal: all entries in order, each with its lines. */
import { ENTRY_KINDS } from '@shared/domain/funds/ledger-entry';
import { useMemo, useState } from 'react';
import { useGiverBook, useLedger } from '../../data/queries/funds';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { Select } from '../../ui/fields/Select';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { entryRows } from './ledger-view';
import { EntryTable } from './parts/EntryTable';

type KindFilter = (typeof ENTRY_KINDS)[number] | 'all';

export function LedgerScreen() {
  const { t } = useWords();
  const entries = useLedger();
  const book = useGiverBook();
  const [kind, setKind] = useState<KindFilter>('all');
  const rows = useMemo(
    () => (entries === undefined || book === undefined ? null : entryRows(entries, book.contributions)),
    [entries, book],
  );
  if (rows === null) return <Loading what={t('funds.ledger.title')} />;
  const choices = [
    { value: 'all' as const, label: t('funds.ledger.allKinds') },
    ...ENTRY_KINDS.map((value) => ({ value, label: t(`funds.entry.${value}`) })),
  ];
  return (
    <>
      <PageHeader title={t('funds.ledger.title')} intro={t('funds.ledger.intro')} />
      {rows.length === 0 ? (
        <EmptyState title={t('funds.ledger.emptyTitle')} why={t('funds.ledger.emptyWhy')} />
      ) : (
        <div className="stack">
          <div className="field-row">
            <Select<KindFilter>
              label={t('funds.ledger.kindFilter')}
              value={kind}
              onChange={(value) => setKind(value ?? 'all')}
              choices={choices}
            />
          </div>
          <EntryTable
            label={t('funds.ledger.title')}
            rows={kind === 'all' ? rows : rows.filter((row) => row.entry.kind === kind)}
            emptyText={t('funds.ledger.noneFound')}
          />
        </div>
      )}
    </>
  );
}
