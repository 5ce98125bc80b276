/** Changes a round that is not open yet; the costs of its plans are taken anew. */

import { canonicalJson } from '../../../kernel/hash';
import { ok } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { onlyRows } from '../../undo-check';
import { no, type VotingDecision } from '../refusals';
import { asksAge, dayOfAge } from '../roll/entitled';
import { voterTable } from '../roll/voter';
import { RoundId, roundTable } from '../round';
import { loadPlans, prepare, RoundForm } from '../round-form';
import { inPhase, loadRound } from '../round-in-phase';
import type { RoundSettings } from '../round-settings';

export const changeRound = defineAction({
  name: 'change-round',
  input: RoundForm.extend({ roundId: RoundId }),
  load: async (reader: Reader, input) => ({
    plans: await loadPlans(reader, input.planIds),
    round: await loadRound(reader, input.roundId),
    voters: await reader.where(voterTable, 'roundId', input.roundId),
  }),
  decide: ({ plans, round, voters }, { roundId, ...form }): VotingDecision => {
    const found = inPhase(round, 'preparing');
    if (!found.ok) return found;
    const settings = withRoll(found.value.settings, form.settings, voters.length);
    if (settings === null) return no('voting.rollIsThere', {});
    const prepared = prepare({ ...form, settings }, plans);
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

/** Rule V67: a roll that was read stands for one electorate, and says how many they are. null: the electorate became another. */
function withRoll(before: RoundSettings, after: RoundSettings, size: number): RoundSettings | null {
  const { again } = before;
  if (size === 0) return { ...after, hasRoll: false, again };
  const { electorate } = after;
  const isSame = canonicalJson(readFor(before)) === canonicalJson(readFor(after));
  return isSame && electorate !== null
    ? { ...after, hasRoll: true, again, electorate: { ...electorate, size } }
    : null;
}

/** What a line of the sheet was judged by. */
function readFor(settings: RoundSettings) {
  return {
    electorate: { ...settings.electorate, size: null, ageOn: null },
    ageOn: asksAge(settings) ? dayOfAge(settings) : null,
  };
}
