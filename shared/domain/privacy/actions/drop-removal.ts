/** Puts a proposal aside that was not carried out, so that a new one can be made. */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import type { PrivacyRefusals } from '../refusals';
import { isUnfinished, RetentionProposalId, retentionProposalTable } from '../retention/proposal';

export const dropRemoval = defineAction({
  name: 'drop-removal',
  input: z.strictObject({ proposalId: RetentionProposalId }),
  load: (reader: Reader, { proposalId }) => reader.get(retentionProposalTable, proposalId),
  decide: (proposal, _input, { today }): Decision<PrivacyRefusals> => {
    if (proposal === null) return refuse<PrivacyRefusals>()('privacy.unknownProposal', {});
    if (!isUnfinished(proposal)) return refuse<PrivacyRefusals>()('privacy.notInThatState', {});
    const state = { status: 'dropped', droppedOn: today } as const;
    return ok({
      puts: [put(retentionProposalTable, { ...proposal, state })],
      removals: [],
      audit: { subject: { kind: 'retentionProposal', id: proposal.id }, details: {} },
    });
  },
});
