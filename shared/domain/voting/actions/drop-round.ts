/** Throws away a round that was never opened; its plans stay as they are. Money that was given for it keeps it there. */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { defineAction, type Reader } from '../../action';
import { contributionTable } from '../../funds/contribution';
import { goingBack } from '../../undo-check';
import { conflictTable } from '../conflict';
import { no, type VotingDecision } from '../refusals';
import { voterTable } from '../roll/voter';
import { RoundId, roundTable } from '../round';
import { inPhase, loadRound } from '../round-in-phase';
import { agendaTable } from '../talk/agenda';
import { planTalkTable } from '../talk/plan-talk';

export const dropRound = defineAction({
  name: 'drop-round',
  input: z.strictObject({ roundId: RoundId }),
  load: async (reader: Reader, input) => ({
    round: await loadRound(reader, input.roundId),
    contributions: await reader.all(contributionTable),
    conflicts: await reader.where(conflictTable, 'roundId', input.roundId),
    voters: await reader.where(voterTable, 'roundId', input.roundId),
    talks: await reader.where(planTalkTable, 'roundId', input.roundId),
    agenda: await reader.get(agendaTable, input.roundId),
  }),
  decide: ({ round, contributions, conflicts, voters, talks, agenda }, { roundId }): VotingDecision => {
    const found = inPhase(round, 'preparing');
    if (!found.ok) return found;
    if (voters.length > 0) return no('voting.rollIsThere', {});
    const meant = contributions.filter(
      ({ earmark }) => earmark.kind === 'round' && earmark.roundId === roundId,
    );
    if (meant.length > 0) return no('voting.moneyIsMeant', { count: meant.length });
    return ok({
      puts: [],
      removals: [
        { table: roundTable.name, id: roundId },
        ...conflicts.map(({ id }) => ({ table: conflictTable.name, id })),
        ...talks.map(({ id }) => ({ table: planTalkTable.name, id })),
        ...(agenda === null ? [] : [{ table: agendaTable.name, id: agenda.id }]),
      ],
      audit: { subject: { kind: 'round', id: roundId }, details: { number: found.value.number } },
    });
  },
  undo: async (reader, rows) => {
    const numbers = new Set((await reader.all(roundTable)).map(({ number }) => number));
    const taken = goingBack(roundTable, rows).find(({ number }) => numbers.has(number));
    return taken === undefined ? null : no('voting.numberTaken', { number: taken.number }).error;
  },
});
