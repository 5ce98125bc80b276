/** Records what the board decided of a proposal, line by line: approved, or kept for a reason. Removes nothing. */
import { z } from 'zod';
import { addMonths, Day } from '../../../kernel/dates';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import type { PrivacyRefusals } from '../refusals';
import { RetentionProposalId, retentionProposalTable, type Verdict } from '../retention/proposal';
import { lineKey } from '../retention/retention-line';

/** What is kept is looked at again a year later. */
const AGAIN_MONTHS = 12;

const Input = z.strictObject({
  proposalId: RetentionProposalId,
  decidedOn: Day,
  decidedBy: z.string().trim().min(1, 'fields.required').max(200),
  /** Lines that stay for now, each with its reason; the others are approved. */
  kept: z.array(
    z.strictObject({ key: z.string().min(1), reason: z.string().trim().min(1, 'fields.required').max(500) }),
  ),
});

export const decideRemoval = defineAction({
  name: 'decide-removal',
  input: Input,
  load: (reader: Reader, { proposalId }) => reader.get(retentionProposalTable, proposalId),
  decide: (proposal, { decidedOn, decidedBy, kept }, { today }): Decision<PrivacyRefusals> => {
    if (proposal === null) return refuse<PrivacyRefusals>()('privacy.unknownProposal', {});
    if (proposal.state.status !== 'proposed') {
      return refuse<PrivacyRefusals>()('privacy.notInThatState', {});
    }
    if (decidedOn > today) return refuse<PrivacyRefusals>()('privacy.dayInFuture', { today }, 'decidedOn');
    if (decidedOn < proposal.madeOn) {
      return refuse<PrivacyRefusals>()('privacy.dayTooEarly', { earliest: proposal.madeOn }, 'decidedOn');
    }
    const reasons = new Map(kept.map(({ key, reason }) => [key, reason]));
    const known = new Set(proposal.lines.map(lineKey));
    if (kept.some(({ key }) => !known.has(key))) {
      return refuse<PrivacyRefusals>()('privacy.linesWithoutVerdict', {});
    }
    const againOn = addMonths(decidedOn, AGAIN_MONTHS);
    const lines = proposal.lines.map((line) => {
      const reason = reasons.get(lineKey(line));
      const verdict: Verdict =
        reason === undefined ? { kind: 'approved' } : { kind: 'kept', reason, againOn };
      return { ...line, verdict };
    });
    const state = { status: 'decided', decidedOn, decidedBy } as const;
    return ok({
      puts: [put(retentionProposalTable, { ...proposal, lines, state })],
      removals: [],
      audit: {
        subject: { kind: 'retentionProposal', id: proposal.id },
        details: { approved: lines.length - reasons.size, kept: reasons.size, decidedOn },
      },
    });
  },
});
