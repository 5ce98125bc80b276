/** Where money on the bank came from and went to, in any time: what was there, what came and went, what is there. */
import type { Day } from '../../kernel/dates';
import { add, type Cents, negate, sumOf, ZERO } from '../../kernel/money';
import { BANK } from './account';
import type { LedgerEntry, LedgerLine } from './ledger-entry';

export interface CashFlow {
  /** On the bank before the first day. */
  readonly opening: Cents;
  /** Per party that brought more than it took, in cents above zero. */
  readonly came: ReadonlyMap<string, Cents>;
  /** Per party that took more than it brought, in cents above zero. */
  readonly went: ReadonlyMap<string, Cents>;
  /** Opening, plus all that came, less all that went: exactly. */
  readonly closing: Cents;
}

export interface CashFlowAsked {
  /** The first day; null: from the beginning. */
  readonly from: Day | null;
  /** The last day. */
  readonly until: Day;
  /** Who is on the other side of a line on the bank. A payment that came back belongs to whom it was paid. */
  readonly partyOf: (line: LedgerLine, entry: LedgerEntry) => string;
}

export function cashFlow(entries: readonly LedgerEntry[], { from, until, partyOf }: CashFlowAsked): CashFlow {
  let opening = ZERO;
  const net = new Map<string, Cents>();
  for (const entry of entries) {
    if (entry.day > until) continue;
    for (const line of entry.lines) {
      if (line.account !== BANK) continue;
      if (from !== null && entry.day < from) {
        opening = add(opening, line.amount);
        continue;
      }
      const party = partyOf(line, entry);
      net.set(party, add(net.get(party) ?? ZERO, line.amount));
    }
  }
  const came = new Map([...net].filter(([, amount]) => amount > 0));
  const went = new Map(
    [...net].filter(([, amount]) => amount < 0).map(([party, amount]) => [party, negate(amount)]),
  );
  return {
    opening,
    came,
    went,
    closing: add(
      opening,
      sumOf([...net.values()], (amount) => amount),
    ),
  };
}
