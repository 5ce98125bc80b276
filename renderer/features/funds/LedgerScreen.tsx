/** The journal: all entries in order, those of a year, a kind or an account, each with its lines. */
import { ACCOUNTS, type Account } from '@shared/domain/funds/account';
import { ENTRY_KINDS } from '@shared/domain/funds/ledger-entry';
import { useMemo, useState } from 'react';
import { type GiverBook, useGiverBook, useLedger } from '../../data/queries/funds';
import type { RouteParams } from '../../routes';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { ComboBox } from '../../ui/fields/ComboBox';
import { SearchField } from '../../ui/fields/SearchField';
import { Select } from '../../ui/fields/Select';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { flowYears } from './flow-view';
import { ALL, type LedgerFilter, rowsAsked } from './ledger-filter';
import { entryRows } from './ledger-view';
import { AccountBalance } from './parts/AccountBalance';
import { EntryTable } from './parts/EntryTable';

/** With an account and a year (or `all`) where another screen leads to that account. */
export function LedgerScreen({ account, year }: Partial<RouteParams<'ledgerAccount'>>) {
  const { t } = useWords();
  const entries = useLedger();
  const book = useGiverBook();
  if (entries === undefined || book === undefined) return <Loading what={t('funds.ledger.title')} />;
  const first: LedgerFilter = {
    year: year !== undefined && /^\d{4}$/.test(year) ? Number(year) : ALL,
    kind: ALL,
    account: ACCOUNTS.find((one) => one === account) ?? ALL,
    sought: '',
  };
  return (
    <>
      <PageHeader title={t('funds.ledger.title')} intro={t('funds.ledger.intro')} />
      {entries.length === 0 ? (
        <EmptyState title={t('funds.ledger.emptyTitle')} why={t('funds.ledger.emptyWhy')} />
      ) : (
        <Journal key={`${account} ${year}`} entries={entries} book={book} first={first} />
      )}
    </>
  );
}

type JournalProps = {
  readonly entries: NonNullable<ReturnType<typeof useLedger>>;
  readonly book: GiverBook;
  readonly first: LedgerFilter;
};

function Journal({ entries, book, first }: JournalProps) {
  const words = useWords();
  const { t } = words;
  const [filter, setFilter] = useState(first);
  const rows = useMemo(() => entryRows(entries, book.contributions), [entries, book]);
  const asked = useMemo(() => rowsAsked(rows, filter, words), [rows, filter, words]);
  return (
    <div className="stack">
      <Filters years={flowYears(entries)} filter={filter} onChange={setFilter} />
      {asked.card === null ? null : <AccountBalance card={asked.card} />}
      <EntryTable
        label={t('funds.ledger.title')}
        rows={asked.rows}
        amounts={asked.amounts}
        balances={asked.balances}
        emptyText={t('funds.ledger.noneFound')}
      />
    </div>
  );
}

type FiltersProps = {
  readonly years: readonly number[];
  readonly filter: LedgerFilter;
  readonly onChange: (filter: LedgerFilter) => void;
};

function Filters({ years, filter, onChange }: FiltersProps) {
  const { t } = useWords();
  const all = { value: ALL, label: t('funds.ledger.all') } as const;
  return (
    <div className="field-row">
      <Select<string>
        label={t('funds.ledger.year')}
        width="short"
        value={String(filter.year)}
        onChange={(value) => onChange({ ...filter, year: years.find((one) => String(one) === value) ?? ALL })}
        choices={[all, ...years.map((year) => ({ value: String(year), label: String(year) }))]}
      />
      <ComboBox<LedgerFilter['kind']>
        label={t('funds.ledger.kindFilter')}
        width="medium"
        value={filter.kind}
        onChange={(kind) => onChange({ ...filter, kind: kind ?? ALL })}
        choices={[all, ...ENTRY_KINDS.map((value) => ({ value, label: t(`funds.entry.${value}`) }))]}
      />
      <ComboBox<Account | typeof ALL>
        label={t('funds.ledger.account')}
        width="medium"
        value={filter.account}
        onChange={(account) => onChange({ ...filter, account: account ?? ALL })}
        choices={[all, ...ACCOUNTS.map((value) => ({ value, label: t(`funds.account.${value}`) }))]}
      />
      <SearchField
        label={t('funds.ledger.search')}
        value={filter.sought}
        onChange={(sought) => onChange({ ...filter, sought })}
      />
    </div>
  );
}
