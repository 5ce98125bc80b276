/** Which entries of the ledger are asked for: of a year, a kind, an account, with these words. Pure. */
import type { Account } from '@shared/domain/funds/account';
import { type AccountCard, accountCard } from '@shared/domain/funds/account-card';
import type { LedgerEntry, LedgerEntryId } from '@shared/domain/funds/ledger-entry';
import { formatAmount } from '@shared/i18n/format';
import { type Day, yearOf } from '@shared/kernel/dates';
import type { Cents } from '@shared/kernel/money';
import type { Words } from '../../ui/words';
import type { EntryRow } from './ledger-view';

export const ALL = 'all';

export interface LedgerFilter {
  readonly year: number | typeof ALL;
  readonly kind: LedgerEntry['kind'] | typeof ALL;
  readonly account: Account | typeof ALL;
  /** Words that all must stand in the number, the kind, the reason, the contributions or the amount. */
  readonly sought: string;
}

export interface AskedRows {
  readonly rows: readonly EntryRow[];
  /** Of one account: what each entry moves on it, and what stood on it after. Empty for the whole ledger. */
  readonly amounts: ReadonlyMap<LedgerEntryId, Cents>;
  readonly balances: ReadonlyMap<LedgerEntryId, Cents>;
  readonly card: AccountCard | null;
}

export function rowsAsked(all: readonly EntryRow[], filter: LedgerFilter, words: Words): AskedRows {
  const { year, kind, account } = filter;
  const inTime = all.filter(({ entry }) => year === ALL || yearOf(entry.day) === year);
  const card = account === ALL ? null : cardOf(all, account, year);
  const amounts = new Map(card?.lines.map(({ entry, amount }) => [entry.id, amount]));
  const rows = inTime
    .filter(({ entry }) => kind === ALL || entry.kind === kind)
    .filter(({ entry }) => card === null || amounts.has(entry.id))
    .filter(soughtIn(filter.sought, words));
  return {
    rows,
    amounts,
    balances: new Map(card?.lines.map(({ entry, balance }) => [entry.id, balance])),
    card,
  };
}

function cardOf(all: readonly EntryRow[], account: Account, year: LedgerFilter['year']): AccountCard {
  const entries = all.map(({ entry }) => entry);
  return accountCard(entries, {
    account,
    from: year === ALL ? null : (`${year}-01-01` as Day),
    until: year === ALL ? null : (`${year}-12-31` as Day),
  });
}

function soughtIn(sought: string, { t }: Words): (row: EntryRow) => boolean {
  const parts = sought.toLowerCase().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return () => true;
  return ({ entry, amount, sources }) => {
    const titles = sources.map(({ title }) => title);
    const told = [
      entry.number,
      t(`funds.entry.${entry.kind}`),
      entry.reason,
      ...titles,
      formatAmount(amount),
    ];
    const text = told.join(' ').toLowerCase();
    return parts.every((part) => text.includes(part));
  };
}
