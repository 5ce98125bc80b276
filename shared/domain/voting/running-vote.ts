/** Whether a vote of our own is going on: then no copy is made by itself, for copies beside each other show who voted when. */
import type { Round } from './round';
import { isIn } from './round-status';

/** A vote that was taken over from a file has no ballots that come in here. */
export function isVoteRunning(rounds: readonly Round[]): boolean {
  return rounds.some((round) => isIn(round, 'open') && round.origin.kind === 'own');
}
