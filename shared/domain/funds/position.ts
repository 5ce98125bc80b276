/** What a position is: its figures, which lines of the ledger move which, and what the figures are made of (G4). */
import { add, type Cents, negate, sumOf, ZERO } from '../../kernel/money';
import {
  AWARDS_EXPENSE,
  BANK,
  DESIGNATED_RESERVE,
  GENERAL_RESERVE,
  PROMISE_ACCOUNTS,
  TO_COME_BACK,
} from './account';
import type { LedgerEntry, LedgerLine } from './ledger-entry';

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
  /** Went back to whoever gave or lent it (rules G13, G14). */
  readonly givenBack: Cents;
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
  givenBack: ZERO,
  free: ZERO,
};

/** Figures that lines move by themselves; the others are made of them. */
export type Bookable = Exclude<keyof Position, 'free'>;

const BOOKABLE = [
  'promised',
  'received',
  'reserved',
  'awarded',
  'paid',
  'toComeBack',
  'returned',
  'costs',
  'givenBack',
] as const satisfies readonly Bookable[];

const CLAIMS = new Set<string>(Object.values(PROMISE_ACCOUNTS).map((accounts) => accounts.claim));

/** What a line does to a position. */
export interface Effect {
  readonly figure: Bookable;
  readonly amount: Cents;
}

/** Which figure a line moves, and which way; null for lines that only mirror another. */
export function effectOf(line: LedgerLine, kind: LedgerEntry['kind']): Effect | null {
  if (CLAIMS.has(line.account)) return { figure: 'promised', amount: line.amount };
  switch (line.account) {
    case DESIGNATED_RESERVE:
      return { figure: 'reserved', amount: negate(line.amount) };
    case AWARDS_EXPENSE:
      return { figure: 'awarded', amount: line.amount };
    case GENERAL_RESERVE:
      // Rule G18: awarded before the books began, so no expense of any year.
      return line.subject?.kind === 'grant' ? { figure: 'awarded', amount: line.amount } : null;
    case TO_COME_BACK:
      return { figure: 'toComeBack', amount: line.amount };
    case BANK:
      return movedOnBankBy(kind, line.amount);
    default:
      return null;
  }
}

function movedOnBankBy(kind: LedgerEntry['kind'], amount: Cents): Effect {
  switch (kind) {
    case 'payment':
      return { figure: 'paid', amount: negate(amount) };
    case 'cost':
      return { figure: 'costs', amount: negate(amount) };
    case 'repayment':
    case 'refund':
      return { figure: 'givenBack', amount: negate(amount) };
    case 'return':
      return { figure: 'returned', amount };
    default:
      return { figure: 'received', amount };
  }
}

/** What other figures are made of. */
const MADE_OF = {
  /** Rule G4. Money that is to come back is not on the bank: it is neither awarded nor free. */
  free: { received: 1, reserved: -1, awarded: -1, toComeBack: -1, costs: -1, givenBack: -1 },
  /** What the bank account must hold. */
  bank: { received: 1, paid: -1, returned: 1, costs: -1, givenBack: -1 },
  /** Awarded and still to be paid. */
  toPay: { awarded: 1, paid: -1, toComeBack: 1, returned: 1 },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<Bookable, 1 | -1>>>>>;

type MadeFigure = keyof typeof MADE_OF;

/** Every figure that a screen may show of a position, and that can be taken apart into entries. */
export const FIGURES = [...BOOKABLE, 'free', 'bank', 'toPay'] as const;
export type Figure = (typeof FIGURES)[number];

function isMade(figure: Figure): figure is MadeFigure {
  return Object.hasOwn(MADE_OF, figure);
}

/** How a figure counts what is booked under another: 1, -1, or 0 where it has nothing to do with it. */
function weightOf(booked: Bookable, figure: Figure): 1 | 0 | -1 {
  if (!isMade(figure)) return figure === booked ? 1 : 0;
  const parts: Readonly<Partial<Record<Bookable, 1 | -1>>> = MADE_OF[figure];
  return parts[booked] ?? 0;
}

/** The figure of a position, those that are made of others too. */
export function figureOf(position: Readonly<Record<Bookable, Cents>>, figure: Figure): Cents {
  return sumOf(BOOKABLE, (booked) => weighed(position[booked], weightOf(booked, figure)));
}

function weighed(amount: Cents, weight: 1 | 0 | -1): Cents {
  if (weight === 0) return ZERO;
  return weight === 1 ? amount : negate(amount);
}

/** How much of an effect counts in a figure; nothing where the figure has nothing to do with it. */
export function countedIn(figure: Figure, effect: Effect): Cents {
  return weighed(effect.amount, weightOf(effect.figure, figure));
}

export function totalPosition(positions: ReadonlyMap<unknown, Position>): Position {
  return [...positions.values()].reduce(addPositions, NO_MONEY);
}

export function addPositions(a: Position, b: Position): Position {
  const sum: Record<keyof Position, Cents> = { ...NO_MONEY };
  for (const figure of [...BOOKABLE, 'free'] as const) sum[figure] = add(a[figure], b[figure]);
  return sum;
}

/** What the bank account must hold. */
export function bankBalance(position: Position): Cents {
  return figureOf(position, 'bank');
}

/** Awarded and still to be paid. */
export function stillToPay(position: Position): Cents {
  return figureOf(position, 'toPay');
}

/** What one entry moved on the bank, in cents; came in positive. */
export function movedOnBank({ lines }: Pick<LedgerEntry, 'lines'>): Cents {
  return sumOf(lines, ({ account, amount }) => (account === BANK ? amount : ZERO));
}
