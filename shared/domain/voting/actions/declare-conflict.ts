/** A member of the panel tells an interest in a plan: possible until the box is closed, so before anything is known (V15). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { applicationTable } from '../../applications/application';
import { panelMemberTable } from '../../panel/panel-member';
import { Conflict, type ConflictId, conflictTable, TIES } from '../conflict';
import { no, type VotingDecision } from '../refusals';
import { loadRound } from '../round-in-phase';
import { isClosed } from '../round-status';
import { membersOfRound } from '../taking-part';

export const declareConflict = defineAction({
  name: 'declare-conflict',
  input: Conflict.pick({ roundId: true, applicationId: true, memberId: true, what: true }).extend({
    tie: z.enum(TIES),
  }),
  load: async (reader: Reader, { roundId, applicationId }) => ({
    round: await loadRound(reader, roundId),
    plan: await reader.get(applicationTable, applicationId),
    members: await reader.all(panelMemberTable),
    known: await reader.where(conflictTable, 'roundId', roundId),
  }),
  decide: ({ round, plan, members, known }, input, { today, newId }): VotingDecision => {
    if (round === null) return no('voting.unknownRound', {});
    if (isClosed(round)) return no('voting.conflictTooLate', {});
    const { applicationId, memberId } = input;
    const isInRound = round.plans.some((one) => one.applicationId === applicationId);
    if (plan === null || !isInRound) return no('voting.unknownPlan', {}, 'applicationId');
    const member = membersOfRound(round, members, today).find(({ id }) => id === memberId);
    if (member === undefined) return no('voting.notAMember', {}, 'memberId');
    if (known.some((one) => one.applicationId === applicationId && one.memberId === memberId)) {
      return no('voting.conflictTwice', { title: plan.title }, 'applicationId');
    }
    const { personId } = member;
    const { initiativeId } = plan;
    const id = newId<ConflictId>();
    return ok({
      puts: [put(conflictTable, { ...input, id, initiativeId, personId, declaredOn: today })],
      removals: [],
      audit: { subject: { kind: 'round', id: round.id }, details: { member: memberId, plan: plan.number } },
    });
  },
});
