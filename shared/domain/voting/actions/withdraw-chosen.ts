/** An initiative takes its plan back after the count, before the awards: what the regulation fixed for that happens (V28-V30). */
import { z } from 'zod';
import { canonicalJson } from '../../../kernel/hash';
import { ok } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { ApplicationId, applicationTable } from '../../applications/application';
import { ChosenPlans, chosenNow, withdrawnIn } from '../after-count';
import { chosenProblem } from '../chosen-problem';
import { no, type VotingDecision } from '../refusals';
import { RoundId, roundTable } from '../round';
import { inPhase, loadRound } from '../round-in-phase';

export const withdrawChosen = defineAction({
  name: 'withdraw-chosen',
  /** `chosen`: who is chosen from then on, as the window worked it out by the rule of the round. */
  input: z.strictObject({ roundId: RoundId, applicationId: ApplicationId, chosen: ChosenPlans }),
  load: async (reader: Reader, { roundId, applicationId }) => ({
    round: await loadRound(reader, roundId),
    plan: await reader.get(applicationTable, applicationId),
  }),
  decide: ({ round, plan }, { applicationId, chosen }, { today }): VotingDecision => {
    const found = inPhase(round, 'counted');
    if (!found.ok) return found;
    const counted = found.value;
    const gone = withdrawnIn(counted);
    const isInRound = plan?.state.status === 'inRound' && plan.state.roundId === counted.id;
    if (!isInRound || gone.includes(applicationId)) return no('voting.unknownPlan', {}, 'applicationId');
    const before = chosenNow(counted);
    const stays = before.filter((one) => one.applicationId !== applicationId);
    const problem = chosenProblem(counted, chosen, [...gone, applicationId]);
    if (problem !== null) return problem;
    // Only a recount may take something from who was chosen; and only where something becomes free does anybody come.
    const isFree = stays.length < before.length;
    const mayGrow = isFree && counted.settings.withdrawal === 'next';
    const mayChange = isFree && counted.settings.withdrawal === 'recount';
    const kept = mayGrow ? chosen.slice(0, stays.length) : chosen;
    if (!mayChange && canonicalJson(kept) !== canonicalJson(stays)) return no('voting.countDoesNotFit', {});
    const step = { kind: 'withdrawn', applicationId, on: today, chosen } as const;
    const state = { status: 'withdrawn', withdrawnOn: today, reason: '' } as const;
    return ok({
      puts: [
        put(roundTable, { ...counted, after: [...counted.after, step] }),
        put(applicationTable, { ...plan, state }),
      ],
      removals: [],
      audit: {
        subject: { kind: 'round', id: counted.id },
        details: { plan: plan.number, before: before.length, chosen: chosen.length },
      },
    });
  },
});
