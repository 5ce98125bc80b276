/** Which limits a ballot of each kind can have, and whether a ballot can be filled in within them (V44). */
import type { Cents } from '../../kernel/money';
import { no, type VotingRefusal } from './refusals';
import { type BallotLimits, NO_LIMITS, type Round } from './round';

/** What an own round can ask of its voters; `scoring` comes out of files only. */
export const OWN_BALLOT_KINDS = [
  'approval',
  'choose-1',
  'ordinal',
  'cumulative',
  'yes-no',
  'consent',
  'allocation',
] as const satisfies readonly Round['ballotKind'][];
export type OwnBallotKind = (typeof OWN_BALLOT_KINDS)[number];

export type Limits = Pick<Round, 'minChoices' | 'maxChoices' | 'limits'>;

/** `choices`: how many plans. */
type LimitName = 'choices' | keyof BallotLimits;

const LIMITS: Readonly<Record<OwnBallotKind, readonly LimitName[]>> = {
  approval: ['choices', 'cost'],
  'choose-1': [],
  ordinal: ['choices'],
  cumulative: ['choices', 'points', 'pointsPerPlan'],
  'yes-no': ['pointsPerPlan'],
  consent: [],
  allocation: [],
};

export function hasLimit(kind: OwnBallotKind, name: LimitName): boolean {
  return LIMITS[kind].includes(name);
}

/** Only the limits that such a ballot can have, whatever else was filled in before another kind was chosen. */
export function limitsOf(kind: OwnBallotKind, { minChoices, maxChoices, limits }: Limits): Limits {
  const own = (name: keyof BallotLimits) => (hasLimit(kind, name) ? { [name]: limits[name] } : {});
  const kept = { ...NO_LIMITS, ...own('cost'), ...own('points'), ...own('pointsPerPlan') };
  if (kind === 'choose-1') return { minChoices: 1, maxChoices: 1, limits: kept };
  return hasLimit(kind, 'choices')
    ? { minChoices, maxChoices, limits: kept }
    : { minChoices: 0, maxChoices: null, limits: kept };
}

/** null: a ballot that is not blank can be filled in. `costs`: what the plans cost. */
export function limitsProblem(
  kind: OwnBallotKind,
  { minChoices: least, maxChoices: most, limits }: Limits,
  costs: readonly Cents[],
): VotingRefusal | null {
  const plans = costs.length;
  if (least > plans) return no('voting.leastAbovePlans', { least, plans }, 'minChoices').error;
  if (most !== null && least > most) return no('voting.leastAboveMost', { least, most }, 'maxChoices').error;
  const { cost, points, pointsPerPlan } = limits;
  if (kind === 'cumulative' && points === null) return no('voting.pointsNeeded', {}, 'points').error;
  if (points !== null && pointsPerPlan !== null && pointsPerPlan > points)
    return no('voting.planPointsAboveAll', { points, pointsPerPlan }, 'pointsPerPlan').error;
  if (points !== null && least > points)
    return no('voting.leastAbovePoints', { least, points }, 'points').error;
  const needed = [...costs]
    .sort((a, b) => a - b)
    .slice(0, Math.max(least, 1))
    .reduce((sum, one) => sum + one, 0) as Cents;
  return cost !== null && needed > cost ? no('voting.costTooLow', { cost, needed }, 'cost').error : null;
}
