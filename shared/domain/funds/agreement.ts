/** What was agreed with a giver beside the amount; every part of it may be left open. */
import { z } from 'zod';
import { addMonths, Day } from '../../kernel/dates';
import { allocate, Cents, cents, subtract, sumOf } from '../../kernel/money';
import { ReportTerms } from './report-terms';

/** Part of an amount, on the day on which it is to be paid. */
export const PlannedPart = z.strictObject({ day: Day, amount: Cents.refine((amount) => amount > 0) });
export type PlannedPart = z.infer<typeof PlannedPart>;

/** Ten years by the month. */
const MOST_PARTS = 120;

export const LoanTerms = z.strictObject({
  /** Together exactly the amount. */
  repayments: z.array(PlannedPart).max(MOST_PARTS),
  /** Interest a year, without interest on interest: 150 is 1,5 percent; 0 where none was agreed. */
  basisPoints: z.int().min(0).max(2000),
});
export type LoanTerms = z.infer<typeof LoanTerms>;

/** Where a municipality books it (Iv3, taakveld): codes changed in 2025, so the year belongs to it. */
export const TaskField = z.strictObject({
  code: z.string().regex(/^\d\.\d{1,3}[a-d]?$/),
  year: z.int().min(2000).max(2099),
});

export const Agreement = z.strictObject({
  /** Parts in which the money comes, together exactly the amount; empty where no day was agreed. */
  expected: z.array(PlannedPart).max(MOST_PARTS),
  /** The regulation under which a government pays, by its code: that of SiSa, or the number of the decision. */
  scheme: z.string().trim().min(1).max(40).nullable(),
  taskField: TaskField.nullable(),
  /** What this giver wants to be told of awards that it pays (W15); null: as the fund itself asks. */
  reporting: ReportTerms.nullable(),
  /** When a loan or participation goes back (G13); null where no plan was made. */
  loan: LoanTerms.nullable(),
});
export type Agreement = z.infer<typeof Agreement>;

export const NO_AGREEMENT: Agreement = {
  expected: [],
  scheme: null,
  taskField: null,
  reporting: null,
  loan: null,
};

export interface PartLine extends PlannedPart {
  /** What of this part did not come yet. */
  readonly open: Cents;
}

/** Rule G10: what comes fills the parts by their day, the earliest first. `open` is what is still to come of all. */
export function partLines(parts: readonly PlannedPart[], open: Cents): PartLine[] {
  let filled = subtract(
    sumOf(parts, ({ amount }) => amount),
    open,
  );
  return [...parts]
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
    .map((part) => {
      const here = cents(Math.max(0, Math.min(filled, part.amount)));
      filled = subtract(filled, here);
      return { ...part, open: subtract(part.amount, here) };
    });
}

/** The parts that did not come in full. */
export function openParts(parts: readonly PlannedPart[], open: Cents): PartLine[] {
  return partLines(parts, open).filter((line) => line.open > 0);
}

export const RHYTHMS = ['year', 'quarter', 'month'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

const MONTHS: Readonly<Record<Rhythm, number>> = { year: 12, quarter: 3, month: 1 };

export interface Spread {
  readonly amount: Cents;
  readonly first: Day;
  readonly count: number;
  readonly every: Rhythm;
}

/** Equal parts that sum exactly: the earliest ones bear the odd cents. */
export function spreadParts({ amount, first, count, every }: Spread): PlannedPart[] {
  return allocate(
    amount,
    Array.from({ length: count }, () => 1),
  ).map((part, index) => ({
    day: addMonths(first, index * MONTHS[every]),
    amount: part,
  }));
}
