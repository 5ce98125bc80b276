/**
 * The accounts as the annual accounts name them. The ledger keeps what is not set aside in one reserve; here the part that
 * givers earmarked stands apart, as RJ 640 and RJk C1 ask (rule Y2).
 */
import { type Account, GENERAL_RESERVE } from '../funds/account';
import type { Contribution, ContributionId } from '../funds/contribution';
import type { LedgerLine } from '../funds/ledger-entry';

/** RGS: bestemmingsfondsen, money whose use its giver limited. */
export const EARMARKED_FUNDS = 'BEivBefBef';
export type AnnualAccount = Account | typeof EARMARKED_FUNDS;

export type Side = 'assets' | 'equity' | 'liabilities' | 'income' | 'expenses';

/** By the level of the RGS code that says what an account is. */
const SIDES: readonly (readonly [start: string, side: Side])[] = [
  ['BLim', 'assets'],
  ['BVor', 'assets'],
  ['BEiv', 'equity'],
  ['B', 'liabilities'],
  ['WOvb', 'income'],
  ['WFbe', 'income'],
  ['W', 'expenses'],
];

export function sideOf(account: AnnualAccount): Side {
  return SIDES.find(([start]) => account.startsWith(start))?.[1] ?? 'expenses';
}

/** Whether an amount on this side is told as credit less debit. */
export function isCreditSide(side: Side): boolean {
  return side === 'equity' || side === 'liabilities' || side === 'income';
}

/** The reserve that the result of a source goes to: who lends money limits nothing that is the fund's own. */
export function reserveOf({ earmark, form }: Contribution): AnnualAccount {
  const isGiven = form === 'gift' || form === 'subsidy';
  return isGiven && earmark.kind !== 'none' ? EARMARKED_FUNDS : GENERAL_RESERVE;
}

/** The reserve of each source; one that is not known has the general reserve. */
export type Reserves = ReadonlyMap<ContributionId, AnnualAccount>;

export function reservesOf(contributions: readonly Contribution[]): Reserves {
  return new Map(contributions.map((contribution) => [contribution.id, reserveOf(contribution)]));
}

/** As it stands while the year runs; what a giver earmarked stays so when the fund sets it aside. */
export function annualAccountOf({ account, source }: LedgerLine, reserves: Reserves): AnnualAccount {
  const isEarmarked = sideOf(account) === 'equity' && reserves.get(source) === EARMARKED_FUNDS;
  return isEarmarked ? EARMARKED_FUNDS : account;
}

/** As it stands on a balance sheet: income and expenses have gone to the reserve of their source. */
export function closedAccountOf(line: LedgerLine, reserves: Reserves): AnnualAccount {
  const account = annualAccountOf(line, reserves);
  return account.startsWith('W') ? (reserves.get(line.source) ?? GENERAL_RESERVE) : account;
}
