/** The keys of boxes in tests: the halves of two tellers, and chance that is the same in every run. */
import { DEMO_HALVES as HALVES_OF_DEMO } from '@renderer/features/voting/demo-halves';
import type { BallotId } from '@shared/domain/voting/ballot';
import type { Round, RoundId } from '@shared/domain/voting/round';
import { isIn } from '@shared/domain/voting/round-status';
import { finish } from '@shared/domain/voting/rules/rule';
import { boxSecret, type KeyHalves } from '@shared/domain/voting/sealing/key-halves';
import { type Opening, unlockBox } from '@shared/domain/voting/sealing/open-box';
import type { SealedBallot } from '@shared/domain/voting/sealing/sealed-ballot';
import { hashText } from '@shared/kernel/hash';
import { type BoxKey, boxKeyOf } from '@shared/kernel/sealed-box';

type Halves = [string, string];

export const HALVES: Halves = ['0123456789abcdef0123456789abcdef', 'fedcba9876543210fedcba9876543210'];
/** Of other tellers, or of another round. */
export const OTHER_HALVES: Halves = [HALVES[0], '00112233445566778899aabbccddeeff'];

export function testBoxKey(roundId: RoundId | string, halves: KeyHalves = HALVES): BoxKey {
  return boxKeyOf(boxSecret(roundId as RoundId, halves));
}

export function sealingChance(ballotId: BallotId | string): string {
  return hashText(ballotId);
}

/** Of every round of the demo fund: they stand in the app, so that anybody may close its box. */
export const DEMO_HALVES: Halves = [...HALVES_OF_DEMO];

/** What a ballot that is typed in once has beside its choices. */
export function onceRead(ballotId: BallotId | string) {
  return { chance: sealingChance(ballotId), sheet: null, reading: 1 as const };
}

/** What both tellers' halves give for each ballot of an open box; throws where they do not fit. */
export function openingsOf(
  round: Round,
  sealed: readonly SealedBallot[],
  halves: KeyHalves = HALVES,
): Opening[] {
  if (!isIn(round, 'open')) throw new Error('The round is not open.');
  const own = sealed.filter(({ roundId }) => roundId === round.id);
  const unlocked = finish(unlockBox({ round, sealed: own, halves }));
  if (!unlocked.ok) throw new Error(unlocked.error.code);
  return unlocked.value;
}
