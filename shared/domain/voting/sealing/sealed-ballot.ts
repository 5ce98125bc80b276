/** A ballot in a box that is open: sealed to the key of the round, until both tellers open it. Rule V13. */
import { z } from 'zod';
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
});
export type SealedBallot = z.infer<typeof SealedBallot>;

/** What is in it is sealed already, and to a key that the fund does not have. */
export const sealedBallotTable = defineTable({
  name: 'sealedBallots',
  schema: SealedBallot,
  indexes: ['roundId', 'sheet'],
  sealing: null,
});
