/** Rounds in which people vote with codes, for tests: the same codes in every run. */
import { castBallot } from '@shared/domain/voting/actions/cast-ballot';
import { giveOutCodes } from '@shared/domain/voting/actions/give-out-codes';
import type { BallotId } from '@shared/domain/voting/ballot';
import { ticked } from '@shared/domain/voting/ballot';
import { codeFrom, codeHash, type VotingCodeText } from '@shared/domain/voting/codes/code-text';
import type { RoundForm } from '@shared/domain/voting/round-form';
import { PLAIN_SETTINGS } from '@shared/domain/voting/round-settings';
import { hashText } from '@shared/kernel/hash';
import { sealingChance } from './box-keys';
import { type AtPhase, anOpenRound } from './voting-steps';
import { ballotId, madeRound, planId } from './voting-world';

export function testCode(number: number): VotingCodeText {
  const chance = [0, 1].flatMap((part) => [...Buffer.from(hashText(`code ${number}.${part}`), 'hex')]);
  return codeFrom(Uint8Array.from(chance));
}

/** An open round with so many codes given out. */
export async function aRoundWithCodes(count: number, part: Partial<RoundForm> = {}): Promise<AtPhase> {
  const at = await anOpenRound({ settings: { ...PLAIN_SETTINGS, hasCodes: true }, readings: 1, ...part });
  const hashes = Array.from({ length: count }, (_, index) => codeHash(at.roundId, testCode(index + 1)));
  madeRound(await at.world.run(giveOutCodes, { roundId: at.roundId, hashes }));
  return at;
}

/** What a voter with this code sends. */
export function aCast({ roundId }: Pick<AtPhase, 'roundId'>, code: number, plans: readonly number[]) {
  const id: BallotId = ballotId(code);
  return {
    roundId,
    hash: codeHash(roundId, testCode(code)),
    ballotId: id,
    choices: ticked(plans.map(planId)),
    chance: sealingChance(id),
  };
}

/** Each list of plan numbers is cast with a code of its own, from the first on. */
export async function castWithCodes(at: AtPhase, ballots: readonly (readonly number[])[]): Promise<void> {
  for (const [index, plans] of ballots.entries())
    madeRound(await at.world.run(castBallot, aCast(at, index + 1, plans)));
}
