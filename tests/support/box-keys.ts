/** The keys of boxes in tests: the halves of two tellers, and chance that is the same in every run. */
import { DEMO_HALVES as HALVES_OF_DEMO } from '@renderer/features/voting/demo-halves';
import type { BallotId } from '@shared/domain/voting/ballot';
import type { RoundId } from '@shared/domain/voting/round';
import { boxSecret, type KeyHalves } from '@shared/domain/voting/sealing/key-halves';
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
