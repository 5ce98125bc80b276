/** Objections in a round of consent: how many stood on the papers, and whether a plan may be asked again (V70). */
import type { ApplicationId } from '../../applications/application';
import type { Ballot } from '../ballot';
import type { Round } from '../round';
import type { PlanTalk } from './plan-talk';

/** By the id of the plan; a plan without an objection is not in it. */
export function objectionsOn(
  { ballotKind }: Pick<Round, 'ballotKind'>,
  ballots: readonly Pick<Ballot, 'choices'>[],
): ReadonlyMap<ApplicationId, number> {
  const found = new Map<ApplicationId, number>();
  if (ballotKind !== 'consent') return found;
  for (const { applicationId, points } of ballots.flatMap(({ choices }) => choices))
    if (points === 0) found.set(applicationId, (found.get(applicationId) ?? 0) + 1);
  return found;
}

/** What was objected is written down, and for each it is known how the plan changes. */
export function isAnswered(talk: Pick<PlanTalk, 'objections'> | null): talk is PlanTalk {
  return talk !== null && talk.objections.length > 0 && talk.objections.every(({ answer }) => answer !== '');
}
