/**
 * What a count gives: who won in which order, every tie that was broken, the money left, and the steps that
 * explain it. Plain values only, so that a result can be sent, stored and printed as it is.
 */
import { z } from 'zod';
import { floorOf, fraction, parseFraction, times } from '../../kernel/fraction';
import { Cents, cents } from '../../kernel/money';

/** An exact amount in euros, `7200/43` or `500`; shown through `flooredCents`. */
export const ExactEuro = z.string().regex(/^-?\d+(\/\d+)?$/);
export type ExactEuro = z.infer<typeof ExactEuro>;

const count = z.int().nonnegative();

/** One step of a count, in order. */
export const Step = z.discriminatedUnion('kind', [
  /** Equal shares: supporters bought a plan together. `price` is what one vote (or point) paid at most. */
  z.strictObject({
    kind: z.literal('bought'),
    round: count,
    project: z.string(),
    votes: count,
    price: ExactEuro,
    /** Cost divided by price: the number of full payers it is worth; the largest goes first. */
    effectiveVotes: z.string(),
    payersInFull: count,
    /** They paid the last money they had. */
    payersInPart: count,
    payersNothing: count,
  }),
  /** Greedy: a plan had its turn. */
  z.strictObject({
    kind: z.literal('considered'),
    project: z.string(),
    /** Votes, or points where those are counted. */
    votes: count,
    moneyBefore: Cents,
    fits: z.boolean(),
  }),
  /** Phragmén: a plan was bought at the smallest load; `load` is what each supporter carries after it. */
  z.strictObject({
    kind: z.literal('loaded'),
    round: count,
    project: z.string(),
    votes: count,
    load: ExactEuro,
  }),
]);
export type Step = z.infer<typeof Step>;

const spending = z.strictObject({ project: z.string(), amount: ExactEuro });

/** Why a plan was not chosen. */
export const LostReason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('noVotes') }),
  /** Equal shares cannot buy what costs nothing. */
  z.strictObject({ kind: z.literal('costsNothing') }),
  z.strictObject({ kind: z.literal('costsMoreThanBudget'), shortBy: Cents }),
  z.strictObject({ kind: z.literal('underThreshold'), votes: count, threshold: count }),
  /** Its turn came, and it cost more than was left. */
  z.strictObject({ kind: z.literal('outOfBudget'), moneyLeft: Cents, shortBy: Cents }),
  /** The count stopped before its turn: at the plan `stoppedBy`, which did not fit. */
  z.strictObject({ kind: z.literal('notReached'), stoppedBy: z.string() }),
  z.strictObject({ kind: z.literal('neverAffordable'), moneyAtStart: ExactEuro, shortBy: ExactEuro }),
  z.strictObject({
    kind: z.literal('becameUnaffordable'),
    moneyAtStart: ExactEuro,
    afterRound: count,
    moneyLeft: ExactEuro,
    shortBy: ExactEuro,
    /** What its supporters had paid for other plans by then, the largest sum first. */
    spentOn: z.array(spending),
  }),
]);
export type LostReason = z.infer<typeof LostReason>;

export const Explanation = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('won'), project: z.string(), step: Step }),
  z.strictObject({ outcome: z.literal('lost'), project: z.string(), reason: LostReason }),
]);
export type Explanation = z.infer<typeof Explanation>;

/** Plans that stood exactly equal, and the one the tie-break put first. */
export const Tie = z.strictObject({
  projects: z.array(z.string()),
  preferred: z.string(),
  /** In how many levels of the count this tie was broken. */
  levels: count,
  /** Some of them were chosen in the end and some were not. */
  dividesOutcome: z.boolean(),
});
export type Tie = z.infer<typeof Tie>;

export const Tally = z.strictObject({
  ruleId: z.string(),
  /** Ids in the order of selection. */
  chosen: z.array(z.string()),
  /** Ids by votes falling, then by the tie-break. */
  notChosen: z.array(z.string()),
  ties: z.array(Tie),
  totalCost: Cents,
  leftOver: Cents,
  /** Equal shares: what each ballot could spend in the level that decided; null for other rules. */
  finalEndowment: ExactEuro.nullable(),
  /** How many levels were counted, the one that went over the budget included; null for other rules. */
  levels: count.nullable(),
  steps: z.array(Step),
  /** One for each plan: the chosen first, in order. */
  explanations: z.array(Explanation),
});
export type Tally = z.infer<typeof Tally>;

/** Why one plan won or lost; null for a plan that was not in the count. */
export function explainTally(tally: Tally, projectId: string): Explanation | null {
  return tally.explanations.find((explanation) => explanation.project === projectId) ?? null;
}

/** For the eye only: whole cents, rounded down. */
export function flooredCents(amount: ExactEuro): Cents {
  return cents(Number(floorOf(times(parseFraction(amount), fraction(100)))));
}
