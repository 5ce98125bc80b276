/** What is wrong with the choices on one ballot: asked before it is sent, and once more when it is put in the box (V43, V44). */
import { type Cents, sumOf } from '../../kernel/money';
import type { Choice } from './ballot';
import { hasPoints } from './ballot-views';
import { no, type VotingRefusal } from './refusals';
import type { Round } from './round';
import { MOST_POINTS } from './sealing/ballot-content';

export type Paper = Pick<Round, 'plans' | 'pot' | 'ballotKind' | 'minChoices' | 'maxChoices' | 'limits'>;

/** null: it may go into the box. No choice at all is a blank vote and always fits. */
export function choicesProblem(paper: Paper, choices: readonly Choice[]): VotingRefusal | null {
  if (choices.length === 0) return null;
  return (
    plansProblem(paper, choices) ??
    numberProblem(paper, choices) ??
    pointsProblem(paper, choices) ??
    costProblem(paper, choices)
  );
}

function plansProblem({ plans }: Paper, choices: readonly Choice[]): VotingRefusal | null {
  const ids = new Set(choices.map(({ applicationId }) => applicationId));
  if (ids.size !== choices.length) return no('voting.choiceTwice', {}, 'choices').error;
  const known = new Set(plans.map(({ applicationId }) => applicationId));
  return choices.every(({ applicationId }) => known.has(applicationId))
    ? null
    : no('voting.choiceNotInRound', {}, 'choices').error;
}

function numberProblem({ minChoices: least, maxChoices: most }: Paper, { length: given }: readonly Choice[]) {
  if (given < least) return no('voting.tooFewChoices', { least, given }, 'choices').error;
  return most !== null && given > most ? no('voting.tooManyChoices', { most, given }, 'choices').error : null;
}

/** Each plan has a whole number between its least and most, and all of them together are not too many. */
function pointsProblem(paper: Paper, choices: readonly Choice[]): VotingRefusal | null {
  const { plans, pot, ballotKind, limits } = paper;
  if (!hasPoints(ballotKind)) {
    return choices.some(({ points }) => points !== null)
      ? no('voting.pointsNotAsked', {}, 'choices').error
      : null;
  }
  for (const { applicationId, points } of choices) {
    const number = plans.findIndex((plan) => plan.applicationId === applicationId) + 1;
    const { least, most } = pointsAsked(paper, number);
    if (points !== null && Number.isInteger(points) && points >= least && points <= most) continue;
    return ballotKind === 'allocation'
      ? no('voting.amountUnlikePlan', { number, most: most as Cents }, 'choices').error
      : no('voting.pointsUnlikePlan', { number, least, most }, 'choices').error;
  }
  const given = choices.reduce((sum, { points }) => sum + (points ?? 0), 0);
  if (ballotKind === 'allocation')
    return given > pot ? no('voting.amountsOverPot', { given: given as Cents, pot }, 'choices').error : null;
  return limits.points !== null && given > limits.points
    ? no('voting.pointsOverLimit', { given, most: limits.points }, 'choices').error
    : null;
}

/** What a ballot of this kind may give the plan with this number (from 1). Nobody gives a plan more than it costs. */
export function pointsAsked(
  { plans, ballotKind, limits }: Pick<Paper, 'plans' | 'ballotKind' | 'limits'>,
  number: number,
): { least: number; most: number } {
  const { points, pointsPerPlan } = limits;
  if (ballotKind === 'allocation')
    return { least: 1, most: Math.min(plans[number - 1]?.cost ?? 0, MOST_POINTS) };
  if (ballotKind === 'consent') return { least: 0, most: 1 };
  if (ballotKind === 'yes-no') return { least: 0, most: pointsPerPlan ?? 1 };
  const most = Math.min(pointsPerPlan ?? MOST_POINTS, points ?? MOST_POINTS);
  return { least: ballotKind === 'scoring' ? 0 : 1, most };
}

/** Knapsack: what is on the ballot may cost so much together. */
function costProblem({ plans, limits }: Paper, choices: readonly Choice[]): VotingRefusal | null {
  if (limits.cost === null) return null;
  const named = new Set(choices.map(({ applicationId }) => applicationId));
  const cost = sumOf(
    plans.filter(({ applicationId }) => named.has(applicationId)),
    (plan) => plan.cost,
  );
  return cost > limits.cost ? no('voting.costOverLimit', { cost, most: limits.cost }, 'choices').error : null;
}
