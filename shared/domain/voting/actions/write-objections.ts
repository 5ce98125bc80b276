/**
 * Writes down what was objected to a plan, from the papers and without names, and how the plan changes for it. Only after the
 * count: earlier it would tell that there is an objection (V9, V70).
 */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { ballotTable } from '../ballot';
import { no, type VotingDecision } from '../refusals';
import { isIn } from '../round-status';
import { objectionsOn } from '../talk/objections';
import { PlanTalk, planTalkTable, Worry, type WorryId } from '../talk/plan-talk';
import { foundTalk, loadTalk } from '../talk/talk-change';

export const writeObjections = defineAction({
  name: 'write-objections',
  /** All that is known of this plan; what was written before goes. */
  input: PlanTalk.pick({ roundId: true, applicationId: true }).extend({
    objections: z.array(Worry.omit({ id: true })),
  }),
  load: async (reader: Reader, input) => ({
    said: await loadTalk(reader, input),
    ballots: await reader.where(ballotTable, 'roundId', input.roundId),
  }),
  decide: ({ said, ballots }, { objections }, { newId }): VotingDecision => {
    const found = foundTalk(said, newId);
    if (!found.ok) return found;
    const { round, plan, talk } = found.value;
    if (!isIn(round, 'counted')) return no('voting.objectionsNotNow', {});
    const count = objectionsOn(round, ballots).get(plan.id) ?? 0;
    if (count === 0) return no('voting.noObjections', { title: plan.title });
    if (objections.length > count) return no('voting.tooManyObjections', { count });
    const written = objections.map((one) => ({ id: newId<WorryId>(), ...one }));
    return ok({
      puts: [put(planTalkTable, { ...talk, objections: written })],
      removals: [],
      audit: {
        subject: { kind: 'round', id: round.id },
        details: { plan: plan.number, objections: written.length },
      },
    });
  },
});
