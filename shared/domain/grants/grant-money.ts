/** Where the money of one award stands, per source, computed from the ledger alone. */
import type { Day } from '../../kernel/dates';
import { add, type Cents, negate, ZERO } from '../../kernel/money';
import { AWARDS_EXPENSE, AWARDS_PAYABLE, BANK, GENERAL_RESERVE, TO_COME_BACK } from '../funds/account';
import type { ContributionId } from '../funds/contribution';
import { rootOf } from '../funds/ledger-chain';
import type { LedgerEntry, LedgerEntryId } from '../funds/ledger-entry';
import type { GrantId } from './grant';

/** All in cents. `toPay` is what is promised and not paid; `awarded` is net of what a settlement took back. */
export interface GrantMoney {
  readonly awarded: Cents;
  readonly toPay: Cents;
  readonly paid: Cents;
  readonly toComeBack: Cents;
  readonly returned: Cents;
}

const NOTHING: GrantMoney = { awarded: ZERO, toPay: ZERO, paid: ZERO, toComeBack: ZERO, returned: ZERO };

function figureOf(account: string, kind: LedgerEntry['kind']): keyof GrantMoney | null {
  // Rule G18: an award from before was booked against the reserve.
  if (account === AWARDS_EXPENSE || account === GENERAL_RESERVE) return 'awarded';
  if (account === AWARDS_PAYABLE) return 'toPay';
  if (account === TO_COME_BACK) return 'toComeBack';
  if (account === BANK) return kind === 'return' ? 'returned' : 'paid';
  return null;
}

/** Liabilities and money that leaves the bank stand in credit; here both are positive. */
const TURNED: ReadonlySet<keyof GrantMoney> = new Set(['toPay', 'paid']);

export type MoneyBySource = ReadonlyMap<ContributionId, GrantMoney>;

/** Every award in the ledger at once, so that a list of awards reads the ledger only once. */
export function moneyOfGrants(
  entries: readonly LedgerEntry[],
): Map<GrantId, Map<ContributionId, GrantMoney>> {
  const byId = new Map<LedgerEntryId, LedgerEntry>(entries.map((entry) => [entry.id, entry]));
  const grants = new Map<GrantId, Map<ContributionId, GrantMoney>>();
  for (const entry of entries) {
    const { kind } = rootOf(entry, byId);
    for (const line of entry.lines) {
      const figure = figureOf(line.account, kind);
      if (line.subject?.kind !== 'grant' || figure === null) continue;
      const grantId = line.subject.id as GrantId;
      const sources = grants.get(grantId) ?? new Map<ContributionId, GrantMoney>();
      const money = sources.get(line.source) ?? NOTHING;
      const amount = TURNED.has(figure) ? negate(line.amount) : line.amount;
      sources.set(line.source, { ...money, [figure]: add(money[figure], amount) });
      grants.set(grantId, sources);
    }
  }
  return grants;
}

/** One award; empty when the ledger does not know it. */
export function moneyOfGrant(entries: readonly LedgerEntry[], grantId: GrantId): MoneyBySource {
  return moneyOfGrants(entries).get(grantId) ?? new Map();
}

/** The last day on which something was booked on an award; null where nothing was. */
export function lastBookedOn(entries: readonly LedgerEntry[], grantId: GrantId): Day | null {
  const booked = entries.filter(({ lines }) => lines.some(({ subject }) => subject?.id === grantId));
  return (
    booked
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? null
  );
}

export function totalOfGrant(sources: MoneyBySource): GrantMoney {
  return totalOfMoney([...sources.values()]);
}

export function totalOfMoney(parts: readonly GrantMoney[]): GrantMoney {
  let total = NOTHING;
  for (const money of parts) {
    total = {
      awarded: add(total.awarded, money.awarded),
      toPay: add(total.toPay, money.toPay),
      paid: add(total.paid, money.paid),
      toComeBack: add(total.toComeBack, money.toComeBack),
      returned: add(total.returned, money.returned),
    };
  }
  return total;
}
