/** Takes a worry with its answer away; the log keeps on what ground, and never the words (V61). */
import { z } from 'zod';
import { err, ok } from '../../../kernel/result';
import { defineAction, put } from '../../action';
import { no, type VotingDecision } from '../refusals';
import { PlanTalk, planTalkTable, WorryId } from '../talk/plan-talk';
import { backWhile, beforeClosing, foundTalk, loadTalk } from '../talk/talk-change';

/** A fixed list: free text could hold a name, and the log is never erased. */
export const WORRY_GROUNDS = ['twice', 'takenBack', 'aboutSomebody', 'mistake'] as const;

export const removeWorry = defineAction({
  name: 'remove-worry',
  input: PlanTalk.pick({ roundId: true, applicationId: true }).extend({
    worryId: WorryId,
    ground: z.enum(WORRY_GROUNDS),
  }),
  load: loadTalk,
  decide: (snapshot, { worryId, ground }, { newId }): VotingDecision => {
    const found = foundTalk(snapshot, newId);
    if (!found.ok) return found;
    const { round, plan, talk } = found.value;
    const problem = beforeClosing(round);
    if (problem !== null) return err(problem);
    const worries = talk.worries.filter(({ id }) => id !== worryId);
    if (worries.length === talk.worries.length) return no('voting.unknownWorry', {});
    return ok({
      puts: [put(planTalkTable, { ...talk, worries })],
      removals: [],
      audit: { subject: { kind: 'round', id: round.id }, details: { plan: plan.number, ground } },
    });
  },
  undo: backWhile(beforeClosing),
});
