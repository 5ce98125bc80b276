/** Removes exactly what the board approved, or nothing when any of it changed since. Cannot be taken back. */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { RoundId } from '../../voting/round';
import type { PrivacyRefusals } from '../refusals';
import { dueForRemoval } from '../retention/due';
import { approvedLines, RetentionProposalId, retentionProposalTable } from '../retention/proposal';
import { removalOf } from '../retention/removal';
import { ALL_PHOTOS, loadRetentionBook } from '../retention/retention-book';
import { bankAccountsIn, isSameLine, lineKey } from '../retention/retention-line';

export const carryOutRemoval = defineAction({
  name: 'carry-out-removal',
  input: z.strictObject({ proposalId: RetentionProposalId }),
  load: async (reader: Reader, { proposalId }) => {
    const proposal = await reader.get(retentionProposalTable, proposalId);
    const lines = proposal === null ? [] : approvedLines(proposal);
    const rounds = lines.filter(({ kind }) => kind === 'ballots').map(({ subject }) => subject.id);
    const book = await loadRetentionBook(reader, {
      ...ALL_PHOTOS,
      ballotsOf: rounds.map((id) => RoundId.parse(id)),
      bank: { accounts: bankAccountsIn(lines.map(lineKey)) },
    });
    return { proposal, lines, book };
  },
  decide: ({ proposal, lines, book }, _input, { today }): Decision<PrivacyRefusals> => {
    if (proposal === null) return refuse<PrivacyRefusals>()('privacy.unknownProposal', {});
    const { state } = proposal;
    if (state.status !== 'decided') return refuse<PrivacyRefusals>()('privacy.notInThatState', {});
    const due = new Map(dueForRemoval(book, today).map((line) => [lineKey(line), line]));
    const isStale = lines.some((line) => {
      const now = due.get(lineKey(line));
      return now === undefined || !isSameLine(now, line);
    });
    if (isStale) return refuse<PrivacyRefusals>()('privacy.staleProposal', {});
    const { puts, removals, forgets, totals } = removalOf(book, lines, today);
    const done = { ...state, status: 'carriedOut' as const, carriedOutOn: today, totals: [...totals] };
    return ok({
      puts: [...puts, put(retentionProposalTable, { ...proposal, state: done })],
      removals,
      forgets,
      audit: {
        subject: { kind: 'retentionProposal', id: proposal.id },
        details: {
          lines: lines.length,
          kept: proposal.lines.length - lines.length,
          removed: removals.length,
          keys: forgets.length,
        },
      },
    });
  },
});
