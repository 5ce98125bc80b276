/** Where the money of each source stands on a day, computed from the entries alone and never stored. */
import type { Day } from '../../kernel/dates';
import { add, type Cents, negate, subtract, sumOf, ZERO } from '../../kernel/money';
import { AWARDS_EXPENSE, BANK, DESIGNATED_RESERVE, PROMISE_ACCOUNTS, TO_COME_BACK } from './account';
import type { ContributionId } from './contribution';
import type { LedgerEntry, LedgerEntryId, LedgerLine } from './ledger-entry';

/** All amounts in cents of one source, or of all sources together. */
export interface Position {
  /** Promised and still to come. */
  readonly promised: Cents;
  /** Came in on the bank. */
  readonly received: Cents;
  /** Set aside for a round that is not decided yet. */
  readonly reserved: Cents;
  /** Awarded, less what settlements took back. */
  readonly awarded: Cents;
  /** Left the bank; what came back stands in `returned`. */
  readonly paid: Cents;
  /** Paid but not spent, and not back on the bank yet. */
  readonly toComeBack: Cents;
  /** Came back on the bank. */
  readonly returned: Cents;
  /** Spent by the fund itself (rule G9). */
  readonly costs: Cents;
  /** May be set aside or awarded today (rule G4). */
  readonly free: Cents;
}

export const NO_MONEY: Position = {
  promised: ZERO,
  received: ZERO,
  reserved: ZERO,
  awarded: ZERO,
  paid: ZERO,
  toComeBack: ZERO,
  returned: ZERO,
  costs: ZERO,
  free: ZERO,
};

type Bookable = Exclude<keyof Position, 'free'>;

const CLAIMS = new Set<string>(Object.values(PROMISE_ACCOUNTS).map((accounts) => accounts.claim));

/** Which figure a line moves, and which way; null for lines that only mirror another. */
function effectOf(line: LedgerLine, kind: LedgerEntry['kind']): { figure: Bookable; amount: Cents } | null {
  if (CLAIMS.has(line.account)) return { figure: 'promised', amount: line.amount };
  switch (line.account) {
    case DESIGNATED_RESERVE:
      return { figure: 'reserved', amount: negate(line.amount) };
    case AWARDS_EXPENSE:
      return { figure: 'awarded', amount: line.amount };
    case TO_COME_BACK:
      return { figure: 'toComeBack', amount: line.amount };
    case BANK:
      if (kind === 'payment') return { figure: 'paid', amount: negate(line.amount) };
      if (kind === 'cost') return { figure: 'costs', amount: negate(line.amount) };
      return { figure: kind === 'return' ? 'returned' : 'received', amount: line.amount };
    default:
      return null;
  }
}

/** Money that is to come back is not on the bank: it is neither awarded nor free. */
function withFree(position: Position): Position {
  const bound = add(position.reserved, position.awarded, position.toComeBack, position.costs);
  return { ...position, free: subtract(position.received, bound) };
}

/** A reversal moves the figures of the entry that it undoes. */
function kindsOf(entries: readonly LedgerEntry[]): ReadonlyMap<LedgerEntryId, LedgerEntry['kind']> {
  return new Map(entries.map((entry) => [entry.id, entry.kind]));
}

export interface UntilDay {
  /** The last day that counts; null for all entries. */
  readonly until: Day | null;
}

/** The position of every source that has an entry. The order of the entries does not matter. */
export function positionsOf(
  entries: readonly LedgerEntry[],
  { until }: UntilDay,
): Map<ContributionId, Position> {
  const kinds = kindsOf(entries);
  const sums = new Map<ContributionId, Record<Bookable, Cents>>();
  for (const entry of entries) {
    if (until !== null && entry.day > until) continue;
    const kind = entry.reverses === null ? entry.kind : (kinds.get(entry.reverses) ?? entry.kind);
    for (const line of entry.lines) {
      const sum = sums.get(line.source) ?? { ...NO_MONEY };
      sums.set(line.source, sum);
      const effect = effectOf(line, kind);
      if (effect !== null) sum[effect.figure] = add(sum[effect.figure], effect.amount);
    }
  }
  return new Map([...sums].map(([source, sum]) => [source, withFree({ ...NO_MONEY, ...sum })]));
}

export function totalPosition(positions: ReadonlyMap<ContributionId, Position>): Position {
  const total: Record<keyof Position, Cents> = { ...NO_MONEY };
  for (const position of positions.values()) {
    for (const figure of Object.keys(total) as (keyof Position)[]) {
      total[figure] = add(total[figure], position[figure]);
    }
  }
  return total;
}

/** What the bank account must hold. */
export function bankBalance(position: Position): Cents {
  return add(position.received, negate(position.paid), position.returned, negate(position.costs));
}

/** Awarded and still to be paid. */
export function stillToPay(position: Position): Cents {
  return add(position.awarded, negate(position.paid), position.toComeBack, position.returned);
}

/** What one entry moved on the bank, in cents; came in positive. */
export function movedOnBank({ lines }: Pick<LedgerEntry, 'lines'>): Cents {
  return sumOf(lines, ({ account, amount }) => (account === BANK ? amount : ZERO));
}
