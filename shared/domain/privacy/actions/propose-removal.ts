/** Makes a proposal to the board out of what is due: exactly the lines that were shown. Removes nothing. */
import { z } from 'zod';
import { Sha256 } from '../../../kernel/hash';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import type { PrivacyRefusals } from '../refusals';
import { dueForRemoval } from '../retention/due';
import {
  isUnfinished,
  type RetentionProposal,
  type RetentionProposalId,
  retentionProposalTable,
} from '../retention/proposal';
import { ALL_PHOTOS, loadRetentionBook } from '../retention/retention-book';
import { bankAccountsIn, lineKey, linesHash } from '../retention/retention-line';

export const proposeRemoval = defineAction({
  name: 'propose-removal',
  /** `keys`: which of the due lines; `seen`: fingerprint of those lines as they were shown. */
  input: z.strictObject({ keys: z.array(z.string().min(1)).min(1), seen: Sha256 }),
  load: (reader: Reader, { keys }) =>
    loadRetentionBook(reader, { ...ALL_PHOTOS, bank: { accounts: bankAccountsIn(keys) } }),
  decide: (book, { keys, seen }, { today, newId }): Decision<PrivacyRefusals> => {
    if (book.proposals.some(isUnfinished)) return refuse<PrivacyRefusals>()('privacy.proposalOpen', {});
    const wanted = new Set(keys);
    const lines = dueForRemoval(book, today).filter((line) => wanted.has(lineKey(line)));
    if (lines.length === 0) return refuse<PrivacyRefusals>()('privacy.nothingToErase', {});
    if (linesHash(lines) !== seen) return refuse<PrivacyRefusals>()('privacy.changedSincePreview', {});
    const proposal: RetentionProposal = {
      id: newId<RetentionProposalId>(),
      number: book.proposals.reduce((most, { number }) => Math.max(most, number), 0) + 1,
      madeOn: today,
      lines: lines.map((line) => ({ ...line, verdict: null })),
      linesHash: seen,
      state: { status: 'proposed' },
    };
    return ok({
      puts: [put(retentionProposalTable, proposal)],
      removals: [],
      audit: {
        subject: { kind: 'retentionProposal', id: proposal.id },
        details: { number: proposal.number, lines: lines.length, list: seen },
      },
    });
  },
});
