/** Changes a round that is not open yet; the costs of its plans are taken anew. */
import { ok } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { onlyRows } from '../../undo-check';
import type { VotingDecision } from '../refusals';
import { RoundId, roundTable } from '../round';
import { loadPlans, prepare, RoundForm } from '../round-form';
import { inPhase, loadRound } from '../round-in-phase';

export const changeRound = defineAction({
  name: 'change-round',
  input: RoundForm.extend({ roundId: RoundId }),
  load: async (reader: Reader, input) => ({
    plans: await loadPlans(reader, input.planIds),
    round: await loadRound(reader, input.roundId),
  }),
  decide: ({ plans, round }, { roundId, ...form }): VotingDecision => {
    const found = inPhase(round, 'preparing');
    if (!found.ok) return found;
    const prepared = prepare(form, plans);
    if (!prepared.ok) return prepared;
    const { pot, plans: chosen, rule } = prepared.value;
    return ok({
      puts: [put(roundTable, { ...found.value, ...prepared.value })],
      removals: [],
      audit: {
        subject: { kind: 'round', id: roundId },
        details: { pot, plans: chosen.length, rule: rule.ruleId },
      },
    });
  },
  undo: onlyRows,
});
