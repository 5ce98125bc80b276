/** Changes the words of a worry, or types the answer of the initiative beside it (V61). */
import { err, ok } from '../../../kernel/result';
import { defineAction, put } from '../../action';
import { no, type VotingDecision } from '../refusals';
import { PlanTalk, planTalkTable, Worry } from '../talk/plan-talk';
import { backWhile, beforeClosing, foundTalk, loadTalk } from '../talk/talk-change';

export const changeWorry = defineAction({
  name: 'change-worry',
  input: PlanTalk.pick({ roundId: true, applicationId: true }).extend({ worry: Worry }),
  load: loadTalk,
  decide: (snapshot, { worry }, { newId }): VotingDecision => {
    const found = foundTalk(snapshot, newId);
    if (!found.ok) return found;
    const { round, plan, talk } = found.value;
    const problem = beforeClosing(round);
    if (problem !== null) return err(problem);
    if (!talk.worries.some(({ id }) => id === worry.id)) return no('voting.unknownWorry', {});
    const worries = talk.worries.map((one) => (one.id === worry.id ? worry : one));
    return ok({
      puts: [put(planTalkTable, { ...talk, worries })],
      removals: [],
      audit: { subject: { kind: 'round', id: round.id }, details: { plan: plan.number } },
    });
  },
  undo: backWhile(beforeClosing),
});
