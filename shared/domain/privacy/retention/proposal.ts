/** What was proposed to the board to remove, what the board decided of each line, and what came of it. No names. */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { Sha256 } from '../../../kernel/hash';
import { idOf } from '../../../kernel/ids';
import { defineTable, ERASED } from '../../action';
import { ApplicationId } from '../../applications/application';
import { RoundId } from '../../voting/round';
import { lineKey, RetentionLine } from './retention-line';

export const RetentionProposalId = idOf<'RetentionProposalId'>();
export type RetentionProposalId = z.infer<typeof RetentionProposalId>;

export const Verdict = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('approved') }),
  z.strictObject({
    kind: z.literal('kept'),
    reason: z.string().trim().min(1).max(500),
    /** From this day on it may be proposed again. */
    againOn: Day,
  }),
]);
export type Verdict = z.infer<typeof Verdict>;

export const ProposedLine = RetentionLine.extend({ verdict: Verdict.nullable() });
export type ProposedLine = z.infer<typeof ProposedLine>;

/** What is kept of a vote when its ballots are gone. */
export const VoteTotals = z.strictObject({
  roundId: RoundId,
  ballots: z.int().nonnegative(),
  blank: z.int().nonnegative(),
  plans: z.array(
    z.strictObject({ applicationId: ApplicationId, support: z.number(), voters: z.int().nonnegative() }),
  ),
});
export type VoteTotals = z.infer<typeof VoteTotals>;

const Decided = {
  decidedOn: Day,
  /** Which meeting, or who, in the fund's own words. */
  decidedBy: z.string().trim().min(1).max(200),
};

export const RetentionProposal = z.strictObject({
  id: RetentionProposalId,
  number: z.int().positive(),
  madeOn: Day,
  lines: z.array(ProposedLine).min(1),
  /** Of the lines without verdicts. */
  linesHash: Sha256,
  state: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('proposed') }),
    z.strictObject({ status: z.literal('decided'), ...Decided }),
    z.strictObject({
      status: z.literal('carriedOut'),
      ...Decided,
      carriedOutOn: Day,
      totals: z.array(VoteTotals),
    }),
    z.strictObject({ status: z.literal('dropped'), droppedOn: Day }),
  ]),
});
export type RetentionProposal = z.infer<typeof RetentionProposal>;

export const retentionProposalTable = defineTable({
  name: 'retentionProposals',
  schema: RetentionProposal,
  indexes: ['number'],
  sealing: {
    fields: { 'lines.*.verdict.reason': ERASED, 'state.decidedBy': ERASED },
    lookups: [],
    subjectOf: () => null,
  },
});

/** There is one at a time: what the board has before it does not change. */
export function isUnfinished({ state }: Pick<RetentionProposal, 'state'>): boolean {
  return state.status === 'proposed' || state.status === 'decided';
}

export function withoutVerdict({ verdict: _verdict, ...line }: ProposedLine): RetentionLine {
  return line;
}

export function approvedLines({ lines }: Pick<RetentionProposal, 'lines'>): RetentionLine[] {
  return lines.filter(({ verdict }) => verdict?.kind === 'approved').map(withoutVerdict);
}

/** What the board decided to keep for now, by key. */
export function keptKeys(proposals: readonly RetentionProposal[], today: Day): ReadonlySet<string> {
  const kept = proposals
    .filter(({ state }) => state.status === 'carriedOut' || state.status === 'decided')
    .flatMap(({ lines }) => lines)
    .filter(({ verdict }) => verdict?.kind === 'kept' && verdict.againOn > today);
  return new Set(kept.map(lineKey));
}

/** null: the ballots of this round were not removed. */
export function totalsOf(proposals: readonly RetentionProposal[], roundId: string): VoteTotals | null {
  const all = proposals.flatMap(({ state }) => (state.status === 'carriedOut' ? state.totals : []));
  return all.find((totals) => totals.roundId === roundId) ?? null;
}
