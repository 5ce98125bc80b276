/** Asks something of an initiative before an instalment of its award is paid (W13). */
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { GrantId, grantTable } from '../grant';
import { loadGrant } from '../load-grant';
import type { GrantsRefusals } from '../refusals';
import { Requirement, type RequirementId } from '../requirement';

export const addRequirement = defineAction({
  name: 'add-requirement',
  input: Requirement.omit({ id: true, state: true }).extend({ grantId: GrantId }),
  load: (reader: Reader, { grantId }) => loadGrant(reader, grantId),
  decide: ({ grant, payments }, { grantId: _grant, ...asked }, context): Decision<GrantsRefusals> => {
    if (grant === null) return refuse<GrantsRefusals>()('grants.unknownGrant', {});
    if (grant.state.status === 'settled') return refuse<GrantsRefusals>()('grants.alreadySettled', {});
    const known = new Set(grant.instalments.map(({ id }) => id));
    if (asked.blocks.length === 0 || asked.blocks.some((id) => !known.has(id))) {
      return refuse<GrantsRefusals>()('grants.unknownInstalment', {}, 'blocks');
    }
    if (payments.some(({ instalmentId }) => asked.blocks.includes(instalmentId))) {
      return refuse<GrantsRefusals>()('grants.instalmentIsPaid', {}, 'blocks');
    }
    const requirement: Requirement = {
      ...asked,
      id: context.newId<RequirementId>(),
      state: { status: 'open' },
    };
    return ok({
      puts: [put(grantTable, { ...grant, requirements: [...grant.requirements, requirement] })],
      removals: [],
      audit: {
        subject: { kind: 'grant', id: grant.id },
        details: { asked: asked.kind, instalments: asked.blocks.length },
      },
    });
  },
});
