/** Whether enough people voted for an outcome (V35). */
import type { Round } from './round';
import { ballotsNeeded } from './round-settings';
import type { RoundIn } from './round-status';

export interface TooFew {
  readonly turnout: number;
  readonly needed: number;
}

/** null: enough. Blank ballots and those that did not count are turnout too (V46). */
export function tooFewBallots(
  round: Pick<Round, 'settings'> & Pick<RoundIn<'closed' | 'counted' | 'decided'>, 'state'>,
): TooFew | null {
  const needed = ballotsNeeded(round.settings);
  const turnout = round.state.ballotCount + round.state.spoiledCount;
  return needed === null || turnout >= needed ? null : { turnout, needed };
}
