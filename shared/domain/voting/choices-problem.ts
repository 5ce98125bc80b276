/** What is wrong with the choices on one ballot: asked at the desk before it is sent, and once more when it is put in. */
import type { ApplicationId } from '../applications/application';
import { no, type VotingRefusal } from './refusals';
import type { Round } from './round';

/** null: it may go into the box. No choice at all is a blank vote and always fits. */
export function choicesProblem(
  { plans, minChoices, maxChoices }: Pick<Round, 'plans' | 'minChoices' | 'maxChoices'>,
  planIds: readonly ApplicationId[],
): VotingRefusal | null {
  const given = planIds.length;
  const known = new Set(plans.map(({ applicationId }) => applicationId));
  if (new Set(planIds).size !== given) return no('voting.choiceTwice', {}, 'planIds').error;
  if (planIds.some((id) => !known.has(id))) return no('voting.choiceNotInRound', {}, 'planIds').error;
  if (given > 0 && given < minChoices) {
    return no('voting.tooFewChoices', { least: minChoices, given }, 'planIds').error;
  }
  return maxChoices !== null && given > maxChoices
    ? no('voting.tooManyChoices', { most: maxChoices, given }, 'planIds').error
    : null;
}
