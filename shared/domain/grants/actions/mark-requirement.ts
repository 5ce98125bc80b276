/** Says how something that was asked stands: handed in, accepted, waived with a reason, or open again (W13). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { GrantId, grantTable } from '../grant';
import { loadGrant } from '../load-grant';
import type { GrantsRefusals } from '../refusals';
import { isMet, RequirementId, RequirementState } from '../requirement';

export const markRequirement = defineAction({
  name: 'mark-requirement',
  input: z.strictObject({ grantId: GrantId, requirementId: RequirementId, state: RequirementState }),
  load: (reader: Reader, { grantId }) => loadGrant(reader, grantId),
  decide: ({ grant, payments }, { requirementId, state }, context): Decision<GrantsRefusals> => {
    if (grant === null) return refuse<GrantsRefusals>()('grants.unknownGrant', {});
    const requirement = grant.requirements.find(({ id }) => id === requirementId);
    if (requirement === undefined) return refuse<GrantsRefusals>()('grants.unknownRequirement', {});
    if (state.status !== 'open' && state.on > context.today) {
      return refuse<GrantsRefusals>()('grants.dayInFuture', { today: context.today }, 'on');
    }
    if (state.status === 'waived' && state.reason === '') {
      return refuse<GrantsRefusals>()('grants.reasonNeeded', {}, 'reason');
    }
    const paid = payments.some(({ instalmentId }) => requirement.blocks.includes(instalmentId));
    if (paid && !isMet({ state })) return refuse<GrantsRefusals>()('grants.instalmentIsPaid', {});
    const requirements = grant.requirements.map((one) =>
      one.id === requirementId ? { ...one, state } : one,
    );
    return ok({
      puts: [put(grantTable, { ...grant, requirements })],
      removals: [],
      audit: {
        subject: { kind: 'grant', id: grant.id },
        details: { asked: requirement.kind, now: state.status },
      },
    });
  },
});
