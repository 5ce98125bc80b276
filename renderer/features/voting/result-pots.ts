/** A result pot by pot (V74): each as if it were a round of its own, so that every part of the screen can show it. */
import { type Pot, potsOf, roundOfPot } from '@shared/domain/voting/pots';
import type { CountedRound } from '../../workers/tally';
import { inPot } from './after-view';
import type { CountedFound } from './counted-found';

export interface PotResult {
  readonly pot: Pot;
  readonly found: CountedFound;
  readonly counted: CountedRound;
}

/** One for each pot; the round itself where it has one pot. */
export function potResults(found: CountedFound, counted: CountedRound): PotResult[] {
  const pots = potsOf(found.round);
  if (found.round.settings.pots === null) return pots.map((pot) => ({ pot, found, counted }));
  return pots.flatMap((pot, index) => {
    const tally = counted.byPot[index];
    return tally === undefined
      ? []
      : [
          {
            pot,
            found: foundOfPot(found, pot),
            counted: {
              ...counted,
              tally,
              byPot: [tally],
              outcome: {
                ...counted.outcome,
                chosen: inPot(counted.outcome.chosen, pot),
                totalCost: tally.totalCost,
              },
            },
          },
        ];
  });
}

function foundOfPot(found: CountedFound, pot: Pot): CountedFound {
  const { planIds } = pot;
  return {
    round: roundOfPot(found.round, pot),
    plans: found.plans.filter(({ id }) => planIds.includes(id)),
    ballots: found.ballots.map((ballot) => ({
      ...ballot,
      choices: ballot.choices.filter(({ applicationId }) => planIds.includes(applicationId)),
    })),
  };
}
