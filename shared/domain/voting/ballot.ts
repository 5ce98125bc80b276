/** One ballot in the box: choices only. Nothing in it tells who cast it or when. */
import { z } from 'zod';
import { idOf } from '../../kernel/ids';
import { defineTable } from '../action';
import { ApplicationId } from '../applications/application';
import { RoundId } from './round';

export const BallotId = idOf<'BallotId'>();
export type BallotId = z.infer<typeof BallotId>;

export const Choice = z.strictObject({
  applicationId: ApplicationId,
  /** Where the ballot gives each plan a number (`hasPoints`), as a decimal number; null elsewhere. */
  points: z.number().nullable(),
});
export type Choice = z.infer<typeof Choice>;

/** Plans that are ticked, or ranked in this order: no points. */
export function ticked(ids: readonly ApplicationId[]): Choice[] {
  return ids.map((applicationId) => ({ applicationId, points: null }));
}

export const Ballot = z.strictObject({
  id: BallotId,
  roundId: RoundId,
  /** Best first where the ballot ranks. Empty: a blank vote. */
  choices: z.array(Choice),
  /** The other cells of the row in the Pabulib file this ballot came from (its `voter_id` is a pseudonym); empty for own ballots. */
  cells: z.record(z.string(), z.string()),
  /** Of the receipt that its voter has (V52), hexadecimal; null where the round has no codes. */
  salt: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .nullable(),
});
export type Ballot = z.infer<typeof Ballot>;

export const ballotTable = defineTable({
  name: 'ballots',
  schema: Ballot,
  indexes: ['roundId'],
  sealing: {
    fields: { choices: [], cells: {}, salt: null },
    lookups: [],
    subjectOf: ({ roundId }) => roundId,
  },
});
