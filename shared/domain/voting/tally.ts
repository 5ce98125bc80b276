/**
 * What a count gives: who won in which order, every tie that was broken, the money left, and the steps that
 * explain it. Plain values only, so that a result can be sent, stored and printed as it is.
 */
import { z } from 'zod';
import { floorOf, fraction, parseFraction, times } from '../../kernel/fraction';
import { Cents, cents } from '../../kernel/money';
import { YES_SHARES } from './yes-share';

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
  /** Greedy: a plan did not fit whole, and got what was left, which is enough for its applicant. */
  z.strictObject({
    kind: z.literal('fundedInPart'),
    project: z.string(),
    votes: count,
    moneyBefore: Cents,
  }),
  /** Phragmén: a plan was bought at the smallest load; `load` is what each supporter carries after it. */
  z.strictObject({
    kind: z.literal('loaded'),
    round: count,
    project: z.string(),
    votes: count,
    load: ExactEuro,
  }),
  /** Own allocation: what a plan gets of all ballots together, divided by all voters. */
  z.strictObject({
    kind: z.literal('averaged'),
    project: z.string(),
    /** Voters who gave it anything. */
    votes: count,
    mean: ExactEuro,
    amount: Cents,
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
  /** Another plan of which only one can be carried out was chosen before it. */
  z.strictObject({ kind: z.literal('excluded'), by: z.string() }),
  /** Yes and no: there was less yes than the round asks. */
  z.strictObject({ kind: z.literal('notEnoughYes'), yes: count, no: count, share: z.enum(YES_SHARES) }),
  /** Consent: somebody objected. */
  z.strictObject({ kind: z.literal('objected'), objections: count, consents: count }),
  /** Own allocation: what the voters give is less than the applicant can do anything with. */
  z.strictObject({ kind: z.literal('underLeast'), amount: Cents, least: Cents }),
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

/** Two counts of the same ballots were laid beside each other: how many voters spoke for each, and which one counts. */
export const Comparison = z.strictObject({
  /** `withMore`: voters with more chosen plans on their ballot. `withAny`: voters with at least one. */
  voters: z.enum(['withMore', 'withAny']),
  equalShares: count,
  greedy: count,
  taken: z.enum(['equalShares', 'greedy']),
});
export type Comparison = z.infer<typeof Comparison>;

export const Tally = z.strictObject({
  ruleId: z.string(),
  /** Ids in the order of selection. */
  chosen: z.array(z.string()),
  /** What each of them gets, in the same order: its cost, unless the rule gives a part. */
  granted: z.array(z.strictObject({ project: z.string(), amount: Cents })),
  /** Ids by votes falling, then by the tie-break. */
  notChosen: z.array(z.string()),
  ties: z.array(Tie),
  totalCost: Cents,
  leftOver: Cents,
  /** Equal shares: what each ballot could spend in the level that decided; null for other rules. */
  finalEndowment: ExactEuro.nullable(),
  /** How many levels were counted, the one that went over the budget included; null for other rules. */
  levels: count.nullable(),
  /** null for rules without a comparison step. */
  comparison: Comparison.nullable(),
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
