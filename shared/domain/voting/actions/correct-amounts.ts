/** The meeting moves money between plans after an own allocation; the outcome of the count stays beside it (V71). */
import { z } from 'zod';
import { canonicalJson } from '../../../kernel/hash';
import { sumOf } from '../../../kernel/money';
import { ok } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { ChosenPlans, chosenNow, withdrawnIn } from '../after-count';
import { chosenProblem } from '../chosen-problem';
import { no, type VotingDecision, type VotingRefusal } from '../refusals';
import { type Round, RoundId, roundTable } from '../round';
import { inPhase, loadRound } from '../round-in-phase';

export const correctAmounts = defineAction({
  name: 'correct-amounts',
  input: z.strictObject({
    roundId: RoundId,
    /** Plans that get nothing are left out. */
    chosen: ChosenPlans.refine((plans) => plans.every(({ amount }) => amount > 0)),
    reason: z.string().trim().min(1).max(500),
  }),
  load: (reader: Reader, { roundId }) => loadRound(reader, roundId),
  decide: (round, { chosen, reason }, { today }): VotingDecision => {
    const found = inPhase(round, 'counted');
    if (!found.ok) return found;
    const counted = found.value;
    if (!mayCorrect(counted)) return no('voting.noCorrection', {});
    const problem = amountsProblem(counted, chosen) ?? chosenProblem(counted, chosen, withdrawnIn(counted));
    if (problem !== null) return problem;
    const before = chosenNow(counted);
    if (sortedJson(chosen) === sortedJson(before)) return no('voting.overrideSame', {});
    const step = { kind: 'correction', reason, on: today, chosen } as const;
    return ok({
      puts: [put(roundTable, { ...counted, after: [...counted.after, step] })],
      removals: [],
      audit: {
        subject: { kind: 'round', id: counted.id },
        details: {
          before: sumOf(before, ({ amount }) => amount),
          totalCost: sumOf(chosen, ({ amount }) => amount),
          chosen: chosen.length,
        },
      },
    });
  },
});

/** Whether voters divided the money themselves, so that amounts and not whole plans were decided. */
export function mayCorrect({ rule }: Pick<Round, 'rule'>): boolean {
  return rule.view === 'amounts';
}

type Problem = { readonly ok: false; readonly error: VotingRefusal };

/** What can be told of an amount, before anything else is checked. */
function amountsProblem({ plans, pot, settings }: Round, chosen: ChosenPlans): Problem | null {
  for (const { applicationId, amount } of chosen) {
    const place = plans.findIndex((plan) => plan.applicationId === applicationId);
    const number = place + 1;
    const most = plans[place]?.cost;
    const least = settings.least[applicationId];
    if (most !== undefined && amount > most) return no('voting.correctionAboveCost', { number, most });
    if (least !== undefined && amount < least) return no('voting.correctionUnderLeast', { number, least });
  }
  const sum = sumOf(chosen, ({ amount }) => amount);
  return sum > pot ? no('voting.correctionAbovePot', { sum, pot }) : null;
}

function sortedJson(chosen: ChosenPlans): string {
  return canonicalJson(chosen.toSorted((a, b) => (a.applicationId < b.applicationId ? -1 : 1)));
}
