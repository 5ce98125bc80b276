/** Takes a round to a phase by the real actions, for tests of what comes next. */

import { closeRound } from '@shared/domain/voting/actions/close-round';
import { enterBallot } from '@shared/domain/voting/actions/enter-ballot';
import { openRound } from '@shared/domain/voting/actions/open-round';
import { prepareRound } from '@shared/domain/voting/actions/prepare-round';
import { ballotTable, ticked } from '@shared/domain/voting/ballot';
import { outcomeOf, startCount } from '@shared/domain/voting/official-count';
import {
  type CountRule,
  type Outcome,
  type Round,
  type RoundId,
  roundTable,
} from '@shared/domain/voting/round';
import type { RoundForm } from '@shared/domain/voting/round-form';
import { finish } from '@shared/domain/voting/rules/rule';
import type { KeyHalves } from '@shared/domain/voting/sealing/key-halves';
import { sealedBallotTable } from '@shared/domain/voting/sealing/sealed-ballot';
import { cents } from '@shared/kernel/money';
import type { World } from './action-world';
import { HALVES, onceRead, openingsOf, testBoxKey } from './box-keys';
import { aRoundForm, aVotingWorld, ballotId, lotOf, madeRound, planId } from './voting-world';

export interface AtPhase {
  readonly world: World;
  readonly roundId: RoundId;
}

const COSTS = [60_000, 30_000, 20_000];

export async function aPreparedRound(part: Partial<RoundForm> = {}): Promise<AtPhase> {
  const world = await aVotingWorld({ received: 150_000, costs: COSTS });
  const roundId = madeRound(await world.run(prepareRound, aRoundForm(COSTS.length, part)));
  return { world, roundId };
}

export async function anOpenRound(part: Partial<RoundForm> = {}): Promise<AtPhase> {
  const at = await aPreparedRound({ pot: cents(100_000), ...part });
  madeRound(
    await at.world.run(openRound, {
      roundId: at.roundId,
      lotOrder: lotOf(COSTS.length),
      boxKey: testBoxKey(at.roundId),
    }),
  );
  return at;
}

/** As an outcome names chosen plans, by their numbers: each for all that it costs. */
export function picked(...plans: readonly number[]): Outcome['chosen'] {
  return plans.map((plan) => ({ applicationId: planId(plan), amount: cents(COSTS[plan - 1] ?? 0) }));
}

/** Enters one ballot for each list of plan numbers. */
export async function castBallots({ world, roundId }: AtPhase, ballots: readonly number[][]): Promise<void> {
  for (const [index, plans] of ballots.entries()) {
    const id = ballotId(index + 1);
    const input = { roundId, ballotId: id, choices: ticked(plans.map(planId)), ...onceRead(id) };
    madeRound(await world.run(enterBallot, input));
  }
}

/** Both tellers are there, and nothing was read differently. */
export function closing(at: AtPhase, halves: KeyHalves = HALVES) {
  const openings = openingsOf(roundOf(at), at.world.rows(sealedBallotTable), halves);
  return { roundId: at.roundId, openings, settled: [] };
}

export async function aClosedRound(ballots: readonly number[][]): Promise<AtPhase> {
  const at = await anOpenRound();
  await castBallots(at, ballots);
  madeRound(await at.world.run(closeRound, closing(at)));
  return at;
}

export function roundOf({ world, roundId }: AtPhase): Round {
  const round = world.rows(roundTable).find(({ id }) => id === roundId);
  if (round === undefined) throw new Error('The round is gone.');
  return round;
}

/** The outcome as the counting worker makes it. */
export function countedOutcome(at: AtPhase, rule: CountRule = roundOf(at).rule): Outcome {
  const round = roundOf(at);
  const ballots = at.world.rows(ballotTable);
  const count = startCount(round, ballots, rule);
  return outcomeOf(finish(count.slices).tally, count.election, { round, ballots, rule });
}
