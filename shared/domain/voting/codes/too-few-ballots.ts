/** Under five ballots a vote on a screen is no secret: then the box does not open (V53). */
import type { SealedBallot } from '../sealing/sealed-ballot';
import type { VotingCode } from './voting-code';

/** Fewer people than this are never told apart. */
export const LEAST_FOR_SECRECY = 5;

/** How many ballots the box holds, where they are too few to open it; null: it may be opened. Known before anything is opened. */
export function tooFewBallots(
  codes: readonly Pick<VotingCode, 'use'>[],
  sealed: readonly Pick<SealedBallot, 'sheet' | 'id'>[],
): number | null {
  if (!codes.some(({ use }) => use === 'screen')) return null;
  // A paper that is typed in twice is one ballot.
  const ballots = new Set(sealed.map(({ sheet, id }) => sheet ?? id)).size;
  return ballots < LEAST_FOR_SECRECY ? ballots : null;
}
