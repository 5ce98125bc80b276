/** How much the fund leans on one giver, and on government: shares of what came in and stays (rule G15). */
import type { Day } from '../../kernel/dates';
import { add, type Cents, sumOf, ZERO } from '../../kernel/money';
import { BANK } from './account';
import { type Contribution, type ContributionId, isBorrowed } from './contribution';
import type { Giver, GiverId, GiverKind } from './giver';
import { rootOf } from './ledger-chain';
import type { LedgerEntry, LedgerEntryId } from './ledger-entry';

export interface GiverShare {
  readonly giverId: GiverId;
  readonly kind: GiverKind;
  readonly received: Cents;
}

export interface Dependence {
  /** Who gave anything in that time, the most first. */
  readonly shares: readonly GiverShare[];
  readonly total: Cents;
  readonly government: Cents;
  /**
   * Two thirds or more from government: then the fund counts as an administrative body for its awards where government
   * also decides by which criteria (Council of State, 17-09-2014).
   */
  readonly isTwoThirdsGovernment: boolean;
}

export interface DependenceBook {
  readonly givers: readonly Giver[];
  readonly contributions: readonly Contribution[];
}

export interface Period {
  readonly from: Day;
  readonly until: Day;
}

/** Money that came in on the bank, less what went back to its giver; loans and goods do not count. */
export function dependenceOf(
  { givers, contributions }: DependenceBook,
  entries: readonly LedgerEntry[],
  period: Period,
): Dependence {
  const sums = receivedBySource(entries, period);
  const given = contributions.filter((one) => !isBorrowed(one));
  const shares = givers
    .map(({ id, kind }): GiverShare => {
      const own = given.filter(({ giverId }) => giverId === id);
      return { giverId: id, kind, received: sumOf(own, (one) => sums.get(one.id) ?? ZERO) };
    })
    .filter(({ received }) => received > 0)
    .sort((a, b) => b.received - a.received);
  const total = sumOf(shares, ({ received }) => received);
  const government = sumOf(shares, ({ kind, received }) => (kind === 'government' ? received : ZERO));
  return { shares, total, government, isTwoThirdsGovernment: total > 0 && 3 * government >= 2 * total };
}

function receivedBySource(
  entries: readonly LedgerEntry[],
  { from, until }: Period,
): Map<ContributionId, Cents> {
  const byId = new Map<LedgerEntryId, LedgerEntry>(entries.map((entry) => [entry.id, entry]));
  const sums = new Map<ContributionId, Cents>();
  for (const entry of entries) {
    const { kind } = rootOf(entry, byId);
    if (entry.day < from || entry.day > until || (kind !== 'receipt' && kind !== 'refund')) continue;
    for (const { account, source, amount } of entry.lines) {
      if (account === BANK) sums.set(source, add(sums.get(source) ?? ZERO, amount));
    }
  }
  return sums;
}
