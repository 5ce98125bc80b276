/** Elections written down shortly: `vote({ budget: 100, plans: { a: 60 }, ballots: ['a', 'a b*2'] })`, amounts in euros. */
import { type Election, electionFrom, type Weighing } from '@shared/domain/voting/election';
import { findRule } from '@shared/domain/voting/rules/registry';
import { runTally } from '@shared/domain/voting/rules/rule';
import type { LostReason, Tally } from '@shared/domain/voting/tally';
import { byCostThenVotesThenId } from '@shared/domain/voting/tie-break';
import { cents } from '@shared/kernel/money';

export interface SmallVote {
  readonly budget: number;
  readonly plans: Readonly<Record<string, number>>;
  /** Plans between spaces, with their points behind a star; `3x` in front for three such ballots. */
  readonly ballots: readonly string[];
  readonly weighing?: Weighing;
}

export function vote({ budget, plans, ballots, weighing = 'approval' }: SmallVote): Election {
  return electionFrom({
    budget: cents(budget * 100),
    projects: Object.entries(plans).map(([id, cost]) => ({ id, cost: cents(cost * 100) })),
    ballots: ballots.flatMap(castBallots),
    weighing,
  });
}

function castBallots(text: string) {
  const [, times = '1', named = ''] = /^(?:(\d+)x )?(.*)$/.exec(text) ?? [];
  const choices = named
    .split(' ')
    .filter((choice) => choice !== '')
    .map((choice) => {
      const [projectId = '', points] = choice.split('*');
      return { projectId, points: points === undefined ? null : Number(points) };
    });
  return Array.from({ length: Number(times) }, () => ({ choices }));
}

export function tallyBy(id: string, election: Election, parameters: Record<string, unknown> = {}): Tally {
  const rule = findRule(id);
  if (rule === null) throw new Error(`There is no rule ${id}`);
  return runTally(rule, { election, parameters, tieBreak: byCostThenVotesThenId });
}

/** Why each plan lost, by its id. */
export function reasonsIn(tally: Tally): Record<string, LostReason> {
  return Object.fromEntries(
    tally.explanations.flatMap((each) => (each.outcome === 'lost' ? [[each.project, each.reason]] : [])),
  );
}
