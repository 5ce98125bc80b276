/** The panel's own words, at most two lines, for a plan that was not chosen; beside what the count says, never instead (V64). */
import { err, ok } from '../../../kernel/result';
import { defineAction, put } from '../../action';
import { no, type VotingDecision } from '../refusals';
import { PlanTalk, planTalkTable } from '../talk/plan-talk';
import { forOwnReason, foundTalk, isChosen, loadTalk } from '../talk/talk-change';

export const giveOwnReason = defineAction({
  name: 'give-own-reason',
  input: PlanTalk.pick({ roundId: true, applicationId: true, reason: true }),
  load: loadTalk,
  decide: (snapshot, { reason }, { newId }): VotingDecision => {
    const found = foundTalk(snapshot, newId);
    if (!found.ok) return found;
    const { round, plan, talk } = found.value;
    const problem = forOwnReason(round);
    if (problem !== null) return err(problem);
    if (isChosen(round, plan.id)) return no('voting.reasonOfChosen', { title: plan.title });
    return ok({
      puts: [put(planTalkTable, { ...talk, reason })],
      removals: [],
      audit: { subject: { kind: 'round', id: round.id }, details: { plan: plan.number } },
    });
  },
});
