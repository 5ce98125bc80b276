/**
 * How long the fund keeps what tells something about people: two clocks for every kind of record. The first says when
 * the personal part goes, the second when what goes with the money goes as well. Figures of the ledger never go.
 */
import type { Term } from './term';

export const RETENTION_KINDS = [
  'contact',
  'privateGiver',
  'claimant',
  'gift',
  'initiative',
  'payee',
  'refusedPlan',
  'withdrawnPlan',
  'grantedPlan',
  'payment',
  'bankEntry',
  'report',
  'photos',
  'valueMap',
  'ballots',
  'lottery',
  'leak',
] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

export const CLOCKS = ['personal', 'facts'] as const;
export type Clock = (typeof CLOCKS)[number];

/**
 * From which day a term runs; the `bookYear` ones from the last day of the book year in which it happened. What nothing
 * ever happened with runs from the day on which it was recorded (`lastActive`, `settledOrMade`).
 */
export const RETENTION_EVENTS = [
  'lastActive',
  'bookYearOfReceipt',
  'bookYearOfBooking',
  'bookYearOfPayment',
  'bookYearOfSettlement',
  'refused',
  'withdrawn',
  'settled',
  'settledOrMade',
  'decided',
  'lotteryOver',
  'leakClosed',
] as const;
export type RetentionEvent = (typeof RETENTION_EVENTS)[number];

/**
 * `books`: AWR art. 52 and BW 2:10. `objection`: Awb art. 6:7. `list`: the municipal selection list of 2020, which binds
 * municipalities and is followed here. `own`: the fund's own choice (AVG art. 5, first member, under e).
 */
export const RETENTION_SOURCES = ['books', 'objection', 'list', 'own'] as const;

export interface ClockRule {
  readonly event: RetentionEvent;
  /** Where the fund chose no other. */
  readonly term: Term;
  /** The shortest that the law leaves, in the unit of the term. */
  readonly least: number;
  readonly source: (typeof RETENTION_SOURCES)[number];
}

export interface KindRule {
  /** null: nothing goes by this clock. */
  readonly personal: ClockRule | null;
  readonly facts: ClockRule | null;
}

const years = (count: number): Term => ({ count, unit: 'years' });

/** The law has the books kept for seven years: no shorter. */
const books = (event: RetentionEvent): ClockRule => ({ event, term: years(7), least: 7, source: 'books' });

const own = (event: RetentionEvent, count: number): ClockRule => {
  return { event, term: years(count), least: 0, source: 'own' };
};

const list = (event: RetentionEvent, count: number): ClockRule => {
  return { event, term: years(count), least: 0, source: 'list' };
};

/** Until it is certain that nobody objects, the ballots can be counted again; then only totals stay. */
const objection: ClockRule = {
  event: 'decided',
  term: { count: 6, unit: 'weeks' },
  least: 6,
  source: 'objection',
};

export const RETENTION: Readonly<Record<RetentionKind, KindRule>> = {
  contact: { personal: own('lastActive', 2), facts: null },
  privateGiver: { personal: own('lastActive', 2), facts: books('bookYearOfReceipt') },
  claimant: { personal: own('lastActive', 2), facts: books('bookYearOfPayment') },
  gift: { personal: null, facts: books('bookYearOfBooking') },
  initiative: { personal: own('lastActive', 2), facts: list('lastActive', 5) },
  payee: { personal: books('bookYearOfPayment'), facts: books('bookYearOfSettlement') },
  refusedPlan: { personal: own('refused', 2), facts: list('refused', 5) },
  withdrawnPlan: { personal: list('withdrawn', 1), facts: list('withdrawn', 1) },
  grantedPlan: { personal: own('settled', 2), facts: books('bookYearOfSettlement') },
  payment: { personal: null, facts: books('bookYearOfPayment') },
  bankEntry: { personal: null, facts: books('bookYearOfBooking') },
  report: { personal: list('settled', 7), facts: null },
  photos: { personal: own('settled', 2), facts: null },
  valueMap: { personal: list('settledOrMade', 7), facts: null },
  ballots: { personal: objection, facts: null },
  lottery: { personal: own('lotteryOver', 2), facts: null },
  leak: { personal: own('leakClosed', 5), facts: null },
};

/** Every clock that runs, in the order in which a person reads them. */
export function clockRules(): { kind: RetentionKind; clock: Clock; rule: ClockRule }[] {
  return RETENTION_KINDS.flatMap((kind) =>
    CLOCKS.flatMap((clock) => {
      const rule = RETENTION[kind][clock];
      return rule === null ? [] : [{ kind, clock, rule }];
    }),
  );
}
