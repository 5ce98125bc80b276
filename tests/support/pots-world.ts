/** A round with a pot for each area: plans 1 and 2 in the north, plan 3 in the south, for tests of pots (V73-V77). */
import { put } from '@shared/domain/action';
import { applicationTable } from '@shared/domain/applications/application';
import { closeRound } from '@shared/domain/voting/actions/close-round';
import { openRound } from '@shared/domain/voting/actions/open-round';
import { prepareRound } from '@shared/domain/voting/actions/prepare-round';
import { recordCount } from '@shared/domain/voting/actions/record-count';
import type { RoundForm } from '@shared/domain/voting/round-form';
import { PLAIN_SETTINGS, type Pots } from '@shared/domain/voting/round-settings';
import { cents } from '@shared/kernel/money';
import { testBoxKey } from './box-keys';
import { type AtPhase, castBallots, closing, countedOutcome } from './voting-steps';
import { aReadyPlan, aRoundForm, aVotingWorld, lotOf, madeRound, seedRows } from './voting-world';

/** As the form asks them: € 700 for the north, € 300 for the south. */
export const ASKED_POTS: Pots = {
  by: 'area',
  pots: [
    { key: 'Noord', amount: cents(70_000), planIds: [] },
    { key: 'Zuid', amount: cents(30_000), planIds: [] },
  ],
};

export function aPottedForm(part: Partial<RoundForm> = {}): RoundForm {
  const settings = { ...PLAIN_SETTINGS, withdrawal: 'next' as const, pots: ASKED_POTS };
  return aRoundForm(3, { pot: cents(100_000), maxChoices: null, settings, ...part });
}

/** Plans of € 600 and € 300 in the north, and of € 200 in the south. */
export async function aPottedRound(part: Partial<RoundForm> = {}): Promise<AtPhase> {
  const world = await aVotingWorld({ received: 150_000, costs: [60_000, 30_000, 20_000] });
  await seedRows(world, [put(applicationTable, { ...aReadyPlan(3, 20_000), area: 'Zuid' })]);
  return { world, roundId: madeRound(await world.run(prepareRound, aPottedForm(part))) };
}

export function opening({ roundId }: AtPhase) {
  return { roundId, lotOrder: lotOf(3), boxKey: testBoxKey(roundId) };
}

export async function aCountedPottedRound(ballots: readonly number[][]): Promise<AtPhase> {
  const at = await aPottedRound();
  madeRound(await at.world.run(openRound, opening(at)));
  await castBallots(at, ballots);
  madeRound(await at.world.run(closeRound, closing(at)));
  madeRound(await at.world.run(recordCount, { roundId: at.roundId, outcome: countedOutcome(at) }));
  return at;
}
