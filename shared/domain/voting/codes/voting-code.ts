/** The roll of a round: a fingerprint of each voting code and whether it was used. Nothing in it leads to a ballot or a name. */
import { z } from 'zod';
import { Sha256 } from '../../../kernel/hash';
import { idOf } from '../../../kernel/ids';
import { defineTable, type Reader } from '../../action';
import { RoundId } from '../round';

export const VotingCodeId = idOf<'VotingCodeId'>();
export type VotingCodeId = z.infer<typeof VotingCodeId>;

/** `screen`: a sealed ballot came with it. `paper`: its strip was handed in beside a paper ballot. */
export const CODE_USES = ['unused', 'screen', 'paper'] as const;

export const VotingCode = z.strictObject({
  id: VotingCodeId,
  roundId: RoundId,
  /** Of the code (`codeHash`); the code itself is on paper only. */
  hash: Sha256,
  use: z.enum(CODE_USES),
});
export type VotingCode = z.infer<typeof VotingCode>;

export const votingCodeTable = defineTable({
  name: 'votingCodes',
  schema: VotingCode,
  indexes: ['roundId', 'hash'],
  sealing: null,
});

/** null: the round has given out no such code. */
export async function loadCode(
  reader: Reader,
  { roundId, hash }: Pick<VotingCode, 'roundId' | 'hash'>,
): Promise<VotingCode | null> {
  const found = await reader.where(votingCodeTable, 'hash', hash);
  return found.find((code) => code.roundId === roundId) ?? null;
}
