/** What was approved and waits to be paid: not in the ledger yet, so it is told beside what is free (rule E5). */
import { add, type Cents, subtract, sumOf, ZERO } from '../../kernel/money';
import { positionsOf } from '../funds/balance';
import type { ContributionId } from '../funds/contribution';
import type { LedgerEntry } from '../funds/ledger-entry';
import { NO_MONEY } from '../funds/position';
import { type Claim, isIn } from './claim';

/** Per source. */
export function owedBySource(claims: readonly Claim[]): ReadonlyMap<ContributionId, Cents> {
  const owed = new Map<ContributionId, Cents>();
  for (const claim of claims) {
    if (!isIn(claim, 'approved')) continue;
    const { contributionId } = claim.state;
    owed.set(contributionId, add(owed.get(contributionId) ?? ZERO, claim.amount));
  }
  return owed;
}

export function owedInAll(claims: readonly Claim[]): Cents {
  return sumOf(claims, (claim) => (isIn(claim, 'approved') ? claim.amount : ZERO));
}

/** What a source may still carry. */
export function freeForClaims(
  { claims, entries }: { readonly claims: readonly Claim[]; readonly entries: readonly LedgerEntry[] },
  source: ContributionId,
): Cents {
  const { free } = positionsOf(entries, { until: null }).get(source) ?? NO_MONEY;
  return subtract(free, owedBySource(claims).get(source) ?? ZERO);
}
