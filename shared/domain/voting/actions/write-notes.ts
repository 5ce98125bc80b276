/** Keeps what was noted about a plan in the meeting (V63); the log knows that it was done, and not a word of it. */
import { err, ok } from '../../../kernel/result';
import { defineAction, put } from '../../action';
import type { VotingDecision } from '../refusals';
import { PlanTalk, planTalkTable } from '../talk/plan-talk';
import { backWhile, beforeAwards, foundTalk, loadTalk } from '../talk/talk-change';

export const writeNotes = defineAction({
  name: 'write-notes',
  input: PlanTalk.pick({ roundId: true, applicationId: true, notes: true }),
  load: loadTalk,
  decide: (snapshot, { notes }, { newId }): VotingDecision => {
    const found = foundTalk(snapshot, newId);
    if (!found.ok) return found;
    const { round, plan, talk } = found.value;
    const problem = beforeAwards(round);
    if (problem !== null) return err(problem);
    return ok({
      puts: [put(planTalkTable, { ...talk, notes })],
      removals: [],
      audit: { subject: { kind: 'round', id: round.id }, details: { plan: plan.number } },
    });
  },
  undo: backWhile(beforeAwards),
});
