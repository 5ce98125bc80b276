/** Writes down what was asked about a plan, with the answer of its initiative where there is one already (V61). */
import { err, ok } from '../../../kernel/result';
import { defineAction, put } from '../../action';
import type { VotingDecision } from '../refusals';
import { PlanTalk, planTalkTable, Worry, type WorryId } from '../talk/plan-talk';
import { backWhile, beforeClosing, foundTalk, loadTalk } from '../talk/talk-change';

export const recordWorry = defineAction({
  name: 'record-worry',
  input: PlanTalk.pick({ roundId: true, applicationId: true }).extend(Worry.omit({ id: true }).shape),
  load: loadTalk,
  decide: (snapshot, { asked, answer }, { newId }): VotingDecision => {
    const found = foundTalk(snapshot, newId);
    if (!found.ok) return found;
    const { round, plan, talk } = found.value;
    const problem = beforeClosing(round);
    if (problem !== null) return err(problem);
    const worries = [...talk.worries, { id: newId<WorryId>(), asked, answer }];
    return ok({
      puts: [put(planTalkTable, { ...talk, worries })],
      removals: [],
      audit: {
        subject: { kind: 'round', id: round.id },
        details: { plan: plan.number, worries: worries.length },
      },
    });
  },
  undo: backWhile(beforeClosing),
});
