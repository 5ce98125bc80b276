/**
 * A threshold that grows with what a plan costs, as Świecie wrote it down: of all ballots, the part that names a plan
 * must be at least a third of the part of the pot that it costs. What lies under it takes no part in the count.
 */
import { z } from 'zod';
import { floorOf, fraction } from '../../../kernel/fraction';
import type { Election } from '../election';
import type { LostReason, Tally } from '../tally';
import { greedyCost } from './greedy';
import { mesCostAdd1IntegralOvershoot } from './mes-cost';
import { candidatesOf } from './outcome';
import { stepField, stepSchema } from './parameters';
import { type Count, type CountInput, defineRule, type Rule } from './rule';
import { supportTable } from './support-table';

/** Votes / ballots >= cost / (3 x budget). */
const THIRDS = 3n;

export const mesCostShareThreshold = defineRule({
  id: 'mes-cost/share-threshold',
  label: { nl: 'Gelijke delen, met een drempel naar prijs', en: 'Equal shares, with a threshold by cost' },
  description: {
    nl: 'Een duur plan heeft meer kiezers nodig om mee te doen; daarna gelijke delen in hele euro’s.',
    en: 'A dear plan needs more voters to take part; then equal shares in whole euros.',
  },
  views: ['approval'],
  fields: [stepField],
  parameters: z.strictObject({ step: stepSchema }),
  effectiveSupport: null,
  tally: (input) => countAbove('mes-cost/share-threshold', mesCostAdd1IntegralOvershoot, input),
});

export const greedyShareThreshold = defineRule({
  id: 'greedy-share-threshold',
  label: { nl: 'Meeste stemmen, met een drempel naar prijs', en: 'Most votes, with a threshold by cost' },
  description: {
    nl: 'Een duur plan heeft meer kiezers nodig om mee te doen; het plan met de meeste stemmen gaat eerst.',
    en: 'A dear plan needs more voters to take part; the plan with the most votes goes first.',
  },
  views: ['approval'],
  fields: [],
  parameters: z.strictObject({}),
  effectiveSupport: null,
  tally: (input) => countAbove('greedy-share-threshold', greedyCost, input),
});

function* countAbove(id: string, inner: Rule, input: CountInput<unknown>): Count<Tally> {
  const { election } = input;
  const under = plansUnder(election);
  const tally = yield* inner.tally({ ...input, election: without(election, under) });
  const candidates = new Map(
    candidatesOf(input, supportTable(election)).map((candidate) => [candidate.id, candidate]),
  );
  const standing = (a: string, b: string): number => {
    const [left, right] = [candidates.get(a), candidates.get(b)];
    return left && right ? right.votes - left.votes || input.tieBreak(left, right) : 0;
  };
  const reasons = new Map(
    tally.explanations.map((each) => {
      const reason = under.get(each.project);
      return [each.project, each.outcome === 'lost' && reason ? { ...each, reason } : each] as const;
    }),
  );
  const notChosen = [...tally.notChosen].sort(standing);
  return {
    ...tally,
    ruleId: id,
    notChosen,
    explanations: [...tally.chosen, ...notChosen].flatMap((project) => reasons.get(project) ?? []),
  };
}

/** Plans that some voters named, but too few, with the number that they needed. */
function plansUnder(election: Election): Map<string, LostReason> {
  const { voters } = supportTable(election);
  return new Map(
    election.projects.flatMap(({ id, cost }, place) => {
      const votes = voters[place] ?? 0;
      const needed = votesNeeded(cost, election);
      return votes === 0 || votes >= needed
        ? []
        : [[id, { kind: 'underThreshold', votes, threshold: needed }] as const];
    }),
  );
}

function votesNeeded(cost: number, { ballotCount, budget }: Election): number {
  if (budget === 0) return 0;
  const share = fraction(BigInt(cost) * BigInt(ballotCount), THIRDS * BigInt(budget));
  const whole = floorOf(share);
  return Number(share.denominator === 1n ? whole : whole + 1n);
}

/** The plans stay in the list, so that places keep their meaning; their votes are gone. */
function without(election: Election, under: ReadonlyMap<string, unknown>): Election {
  const barred = new Set(election.projects.flatMap(({ id }, place) => (under.has(id) ? [place] : [])));
  const ballots = election.ballots.map((ballot) => ({
    ...ballot,
    choices: ballot.choices.filter(({ project }) => !barred.has(project)),
  }));
  return { ...election, ballots };
}
