/** The first question of each action on a round: is it there, and is it in the phase for this? */
import { ok, type Result } from '../../kernel/result';
import type { Reader } from '../action';
import { no, type VotingRefusal } from './refusals';
import { type Round, type RoundId, roundTable } from './round';
import { isIn, type RoundIn, type RoundStatus } from './round-status';

export function loadRound(reader: Reader, roundId: RoundId): Promise<Round | null> {
  return reader.get(roundTable, roundId);
}

export function inPhase<Status extends RoundStatus>(
  round: Round | null,
  status: Status,
): Result<RoundIn<Status>, VotingRefusal> {
  if (round === null) return no('voting.unknownRound', {});
  return isIn(round, status) ? ok(round) : no('voting.notInThisPhase', { status: round.state.status });
}
