/** The part of the round form about the ballot: what is asked, what may stand on it, and how papers are typed in. */
import { hasLimit, OWN_BALLOT_KINDS } from '@shared/domain/voting/ballot-limits';
import { rulesFor } from '@shared/domain/voting/count-rule';
import { BallotLimits, NO_LIMITS, type Round } from '@shared/domain/voting/round';
import type { Cents } from '@shared/kernel/money';
import { z } from 'zod';

const Count = z.int().nonnegative().nullable();

/** Kinds of ballots that some rule of a round can count. */
export const OFFERED_KINDS = OWN_BALLOT_KINDS.filter((kind) => rulesFor(kind).length > 0);

export const BallotValues = z.object({
  ballotKind: z.enum(OWN_BALLOT_KINDS),
  minChoices: Count,
  maxChoices: Count,
  /** Named as in the limits of the round. */
  cost: z.custom<Cents | null>((value) => BallotLimits.shape.cost.safeParse(value).success, 'money.empty'),
  points: BallotLimits.shape.points,
  pointsPerPlan: BallotLimits.shape.pointsPerPlan,
  isReadTwice: z.boolean(),
});
export type BallotValues = z.input<typeof BallotValues>;
type Ballot = z.output<typeof BallotValues>;

/** A ballot on which plans are counted has a least number of them. */
export function checkBallot(
  { ballotKind, minChoices }: Pick<Ballot, 'ballotKind' | 'minChoices'>,
  context: z.RefinementCtx,
): void {
  if (minChoices !== null || !hasLimit(ballotKind, 'choices')) return;
  context.addIssue({ code: 'custom', message: 'voting.needLeast', path: ['minChoices'], input: minChoices });
}

/** Plans to tick without a limit, each paper typed in by two people. */
export const EMPTY_BALLOT: BallotValues = {
  ballotKind: 'approval',
  minChoices: 1,
  maxChoices: null,
  ...NO_LIMITS,
  isReadTwice: true,
};

/** A round that is still prepared is one's own, and so has a kind that is offered. */
export function ballotOf({ ballotKind, minChoices, maxChoices, limits, readings }: Round): BallotValues {
  const kind = OWN_BALLOT_KINDS.find((own) => own === ballotKind) ?? 'approval';
  return { ballotKind: kind, minChoices, maxChoices, ...limits, isReadTwice: readings === 2 };
}

/** Zero as the most means no limit. */
export function ballotForm(values: Ballot) {
  const { ballotKind, minChoices, maxChoices, cost, points, pointsPerPlan, isReadTwice } = values;
  return {
    ballotKind,
    minChoices: minChoices ?? 0,
    maxChoices: maxChoices === 0 ? null : maxChoices,
    limits: { cost, points, pointsPerPlan },
    readings: (isReadTwice ? 2 : 1) as Round['readings'],
  };
}
