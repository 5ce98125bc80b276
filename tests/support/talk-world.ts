/** A worry written down about the first plan of a round, for tests of the talk. */
import { recordWorry } from '@shared/domain/voting/actions/record-worry';
import { type PlanTalk, planTalkTable } from '@shared/domain/voting/talk/plan-talk';
import type { AtPhase } from './voting-steps';
import { madeRound, planId } from './voting-world';

export const WORRY = { asked: 'Maakt het lawaai?', answer: 'Alleen overdag.' };

/** What was said about the plan of this number. */
export function talkAbout({ world }: AtPhase, plan = 1): PlanTalk {
  const talk = world.rows(planTalkTable).find(({ applicationId }) => applicationId === planId(plan));
  if (talk === undefined) throw new Error('Nothing was said about it.');
  return talk;
}

export async function withWorry(at: AtPhase, plan = 1): Promise<PlanTalk> {
  madeRound(await at.world.run(recordWorry, { roundId: at.roundId, applicationId: planId(plan), ...WORRY }));
  return talkAbout(at, plan);
}
