/** Chooses other plans than the count did, with a reason that stays beside the computed result for ever (V31). */
import { z } from 'zod';
import { canonicalJson } from '../../../kernel/hash';
import { sumOf } from '../../../kernel/money';
import { ok } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { ChosenPlans, chosenNow, withdrawnIn } from '../after-count';
import { chosenProblem } from '../chosen-problem';
import { no, type VotingDecision } from '../refusals';
import { RoundId, roundTable } from '../round';
import { inPhase, loadRound } from '../round-in-phase';

export const overrideOutcome = defineAction({
  name: 'override-outcome',
  input: z.strictObject({
    roundId: RoundId,
    chosen: ChosenPlans,
    reason: z.string().trim().min(1).max(500),
  }),
  load: (reader: Reader, { roundId }) => loadRound(reader, roundId),
  decide: (round, { chosen, reason }, { today }): VotingDecision => {
    const found = inPhase(round, 'counted');
    if (!found.ok) return found;
    const counted = found.value;
    const problem = chosenProblem(counted, chosen, withdrawnIn(counted));
    if (problem !== null) return problem;
    const before = chosenNow(counted);
    if (canonicalJson(chosen) === canonicalJson(before)) return no('voting.overrideSame', {});
    const step = { kind: 'override', reason, on: today, chosen } as const;
    return ok({
      puts: [put(roundTable, { ...counted, after: [...counted.after, step] })],
      removals: [],
      audit: {
        subject: { kind: 'round', id: counted.id },
        details: {
          before: before.length,
          chosen: chosen.length,
          totalCost: sumOf(chosen, ({ amount }) => amount),
        },
      },
    });
  },
});
