/** Takes up the roll of a round that is not open yet: names only, and from then on as many voters as there are (V66). */
import { z } from 'zod';
import { err, ok } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { no, type VotingDecision } from '../refusals';
import { inAlphabet } from '../roll/roll-sheet';
import { type RollId, Voter, type VoterId, voterTable } from '../roll/voter';
import { RoundId, roundTable } from '../round';
import { inPhase, loadRound } from '../round-in-phase';
import { settingsProblem } from '../settings-problem';

/** So many at most: a village. */
const MOST_VOTERS = 10_000;

export const recordRoll = defineAction({
  name: 'record-roll',
  input: z.strictObject({ roundId: RoundId, names: z.array(Voter.shape.name).min(1).max(MOST_VOTERS) }),
  load: async (reader: Reader, { roundId }) => ({
    round: await loadRound(reader, roundId),
    known: await reader.where(voterTable, 'roundId', roundId),
  }),
  decide: ({ round, known }, { roundId, names }, { newId }): VotingDecision => {
    const found = inPhase(round, 'preparing');
    if (!found.ok) return found;
    if (known.length > 0) return no('voting.rollIsThere', {});
    const { settings } = found.value;
    const { electorate } = settings;
    if (electorate === null || electorate.who === 'panel') return no('voting.rollForResidents', {});
    const double = twiceIn(names);
    if (double !== null) return no('voting.voterTwice', { name: double }, 'names');
    const rolled = { ...settings, hasRoll: true, electorate: { ...electorate, size: names.length } };
    const problem = settingsProblem(rolled);
    if (problem !== null) return err(problem);
    const rollId = newId<RollId>();
    return ok({
      puts: [
        put(roundTable, { ...found.value, settings: rolled }),
        // By the alphabet, so that their order on disk says nothing more.
        ...inAlphabet(names).map((name) =>
          put(voterTable, { id: newId<VoterId>(), roundId, rollId, name, isTicked: false }),
        ),
      ],
      removals: [],
      audit: { subject: { kind: 'round', id: roundId }, details: { voters: names.length } },
    });
  },
});

/** null: each name stands there once. */
function twiceIn(names: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return null;
}
