/** A counted round in which plans 2 and 1 were chosen and plan 3 was not, for tests of what comes after the count. */

import { put } from '@shared/domain/action';
import { recordCount } from '@shared/domain/voting/actions/record-count';
import { type Round, roundTable } from '@shared/domain/voting/round';
import { type AtPhase, aClosedRound, countedOutcome, roundOf } from './voting-steps';
import { madeRound, seedRows } from './voting-world';

export async function afterTheCount(withdrawal: Round['settings']['withdrawal']): Promise<AtPhase> {
  const at = await aClosedRound([[1], [1, 2], [2, 3], [2]]);
  madeRound(await at.world.run(recordCount, { roundId: at.roundId, outcome: countedOutcome(at) }));
  const round = roundOf(at);
  await seedRows(at.world, [put(roundTable, { ...round, settings: { ...round.settings, withdrawal } })]);
  return at;
}
