/** Sets the agenda of the meeting about a round, as often as wanted until the box is closed (V62). */
import { err, ok } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { goingBack } from '../../undo-check';
import { no, type VotingDecision } from '../refusals';
import { loadRound } from '../round-in-phase';
import { Agenda, agendaTable } from '../talk/agenda';
import { agendaTimes } from '../talk/agenda-times';
import { beforeClosing } from '../talk/talk-change';

export const setAgenda = defineAction({
  name: 'set-agenda',
  input: Agenda,
  load: (reader: Reader, { id }) => loadRound(reader, id),
  decide: (round, agenda): VotingDecision => {
    if (round === null) return no('voting.unknownRound', {});
    const problem = beforeClosing(round);
    if (problem !== null) return err(problem);
    const ids = round.plans.map(({ applicationId }) => applicationId);
    const minutes = Object.fromEntries(
      Object.entries(agenda.minutes).filter(([id]) => ids.some((one) => one === id)),
    );
    const kept = { ...agenda, minutes };
    return ok({
      puts: [put(agendaTable, kept)],
      removals: [],
      audit: {
        subject: { kind: 'round', id: round.id },
        details: { startsAt: kept.startsAt, endsAt: agendaTimes(round, kept).endsAt },
      },
    });
  },
  undo: async (reader, rows) => {
    const [agenda] = goingBack(agendaTable, rows);
    const id = agenda?.id ?? rows.find(({ table }) => table === agendaTable.name)?.id;
    const round = id === undefined ? null : await loadRound(reader, id as Agenda['id']);
    return round === null ? no('voting.unknownRound', {}).error : beforeClosing(round);
  },
});
