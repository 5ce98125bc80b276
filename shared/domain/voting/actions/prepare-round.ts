/** Prepares an own round: name, pot, plans, ballot limits and counting rule; all of it may still change. */
import { ok } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import type { VotingDecision } from '../refusals';
import { type RoundId, roundTable } from '../round';
import { loadPlans, prepare, RoundForm } from '../round-form';

export const prepareRound = defineAction({
  name: 'prepare-round',
  input: RoundForm,
  load: async (reader: Reader, input) => ({
    plans: await loadPlans(reader, input.planIds),
    last: await reader.last(roundTable, 'number'),
  }),
  decide: ({ plans, last }, input, context): VotingDecision => {
    // A roll is read into a round that is there; what is asked again has its own action.
    const settings = { ...input.settings, hasRoll: false, again: null };
    const prepared = prepare({ ...input, settings }, plans);
    if (!prepared.ok) return prepared;
    const id = context.newId<RoundId>();
    const number = (last?.number ?? 0) + 1;
    const round = {
      ...prepared.value,
      id,
      number,
      lotOrder: [],
      draws: [],
      after: [],
      origin: { kind: 'own' as const },
      state: { status: 'preparing' as const },
    };
    const { pot, plans: chosen, rule } = prepared.value;
    const details = { number, pot, plans: chosen.length, rule: rule.ruleId };
    return ok({
      puts: [put(roundTable, round)],
      removals: [],
      audit: { subject: { kind: 'round', id }, details },
    });
  },
});
