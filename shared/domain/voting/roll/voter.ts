/** One line of the roll of a round: somebody who may vote, and whether a code or a paper was given out (V66-V68). */
import { z } from 'zod';
import { idOf } from '../../../kernel/ids';
import { defineTable, ERASED, type Removal } from '../../action';
import { RoundId } from '../round';

export const VoterId = idOf<'VoterId'>();
export type VoterId = z.infer<typeof VoterId>;

/** Of all lines of one roll; its key goes with it. */
export const RollId = idOf<'RollId'>();
export type RollId = z.infer<typeof RollId>;

export const Voter = z.strictObject({
  id: VoterId,
  roundId: RoundId,
  rollId: RollId,
  /** Name or number, as the fund calls this voter. No birth date and no address. */
  name: z.string().trim().min(1).max(120),
  /** A code or a paper was given out. When, and which, is not kept. */
  isTicked: z.boolean(),
});
export type Voter = z.infer<typeof Voter>;

export const voterTable = defineTable({
  name: 'voters',
  schema: Voter,
  indexes: ['roundId'],
  sealing: { fields: { name: ERASED }, lookups: [], subjectOf: ({ rollId }) => rollId },
});

/** Rule V68: the lines go, and with the key of the roll what the journal holds of them. */
export function rollGone(voters: readonly Voter[]): {
  readonly removals: Removal[];
  readonly forgets: string[];
} {
  return {
    removals: voters.map(({ id }) => ({ table: voterTable.name, id })),
    forgets: [...new Set(voters.map(({ rollId }) => rollId))],
  };
}
