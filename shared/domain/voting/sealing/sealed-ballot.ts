/** A ballot in a box that is open: sealed to the key of the round, until both tellers open it. Rule V13. */
import { z } from 'zod';
import { hashText } from '../../../kernel/hash';
import { SealedText } from '../../../kernel/sealed-box';
import { defineTable } from '../../action';
import { BallotId } from '../ballot';
import { RoundId } from '../round';

/** Version 4: nothing of the time in it (V6). A version 7 id would tell when the ballot was cast. */
export const SealedBallotId = BallotId.refine((id) => id[14] === '4');

export const SealedBallot = z.strictObject({
  id: BallotId,
  roundId: RoundId,
  /** Not `sealed`: so is called where a row keeps what the fund itself sealed. */
  envelope: SealedText,
  /** The number that tellers wrote on the paper after shuffling, where papers are typed in twice; else null. */
  sheet: z.int().positive().max(100_000).nullable(),
  reading: z.literal([1, 2]),
  /** Sealed at home by its voter, so that nobody saw yet whether it keeps to the limits (V60). */
  isFromFile: z.boolean(),
});
export type SealedBallot = z.infer<typeof SealedBallot>;

/** What is in it is sealed already, and to a key that the fund does not have. */
export const sealedBallotTable = defineTable({
  name: 'sealedBallots',
  schema: SealedBallot,
  indexes: ['roundId', 'sheet'],
  sealing: null,
});

/** One envelope has one id, so that the same file goes into the box once. It says nothing that the envelope does not. */
export function idOfEnvelope(envelope: string): BallotId {
  const hash = hashText(`buurtpot-envelope-1 ${envelope}`);
  const part = (from: number, to: number) => hash.slice(from, to);
  return SealedBallotId.parse(
    `${part(0, 8)}-${part(8, 12)}-4${part(13, 16)}-8${part(17, 20)}-${part(20, 32)}`,
  );
}
