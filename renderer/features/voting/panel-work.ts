/** What there is to do for the panel, out of all rounds: what waits longest on the panel comes first. */
import type { Round } from '@shared/domain/voting/round';
import type { RoundStatus } from '@shared/domain/voting/round-status';
import type { Route } from '../../routes';

export type PanelStep = 'count' | 'vote' | 'outcome' | 'prepare';

export type PanelTask = {
  readonly round: Round;
  readonly step: PanelStep;
  /** Where it is done. */
  readonly route: Route;
};

export type PanelWork = {
  readonly tasks: readonly PanelTask[];
  /** Rounds that are done, newest first. */
  readonly done: readonly Round[];
};

/** A box that is closed holds everybody up; then come the ballots, the outcome, and what still has to begin. */
const ORDER: readonly PanelStep[] = ['count', 'vote', 'outcome', 'prepare'];

const STEPS: Readonly<Record<RoundStatus, PanelStep | null>> = {
  preparing: 'prepare',
  open: 'vote',
  closed: 'count',
  counted: 'outcome',
  decided: null,
};

/** Within a step the rounds keep the order in which they are given. */
export function panelWork(rounds: readonly Round[]): PanelWork {
  const tasks = rounds.flatMap((round): PanelTask[] => {
    const step = STEPS[round.state.status];
    return step === null ? [] : [{ round, step, route: placeOf(step, round) }];
  });
  return {
    tasks: tasks.toSorted((a, b) => ORDER.indexOf(a.step) - ORDER.indexOf(b.step)),
    done: rounds.filter((round) => STEPS[round.state.status] === null),
  };
}

function placeOf(step: PanelStep, { id }: Round): Route {
  switch (step) {
    case 'count':
      return { name: 'roundCount', roundId: id };
    case 'vote':
      return { name: 'roundBallots', roundId: id };
    case 'outcome':
      return { name: 'roundResult', roundId: id };
    case 'prepare':
      return { name: 'round', roundId: id };
  }
}
