/**
 * Equal shares with a comparison step, as Wieliczka and Świecie wrote it down: the ballots are counted by equal shares
 * and by most votes, and most votes counts only where strictly more voters are better off with it.
 */
import { z } from 'zod';
import { betterOff } from '../beside';
import type { Election } from '../election';
import { satisfactionOf } from '../satisfaction';
import type { Comparison, Tally, Tie } from '../tally';
import { greedyCost } from './greedy';
import { mesCostAdd1IntegralOvershoot } from './mes-cost';
import { stepField, stepSchema } from './parameters';
import { type Count, type CountInput, defineRule } from './rule';
import type { Words } from './words';

interface ComparisonRule {
  readonly id: string;
  readonly label: Words;
  readonly description: Words;
  readonly voters: Comparison['voters'];
}

interface Parameters {
  readonly step: number;
}

function comparisonRule({ voters, ...words }: ComparisonRule) {
  return defineRule({
    ...words,
    views: ['approval', 'points'],
    fields: [stepField],
    parameters: z.strictObject({ step: stepSchema }),
    effectiveSupport: null,
    tally: (input) => countBoth(words.id, voters, input),
  });
}

function* countBoth(id: string, voters: Comparison['voters'], input: CountInput<Parameters>): Count<Tally> {
  const shares = yield* mesCostAdd1IntegralOvershoot.tally(input);
  const greedy = yield* greedyCost.tally({ ...input, parameters: {} });
  const comparison = compare(input.election, voters, { shares, greedy });
  const taken = comparison.taken === 'greedy' ? greedy : shares;
  return { ...taken, ruleId: id, ties: tiesOfBoth(taken, shares, greedy), comparison };
}

function compare(
  election: Election,
  voters: Comparison['voters'],
  { shares, greedy }: { shares: Tally; greedy: Tally },
): Comparison {
  const spoken =
    voters === 'withMore' ? withMore(election, shares, greedy) : withAny(election, shares, greedy);
  return { voters, ...spoken, taken: spoken.greedy > spoken.equalShares ? 'greedy' : 'equalShares' };
}

type Spoken = Pick<Comparison, 'equalShares' | 'greedy'>;

function withMore(election: Election, shares: Tally, greedy: Tally): Spoken {
  const { first, second } = betterOff(election, shares, greedy);
  return { equalShares: first, greedy: second };
}

function withAny(election: Election, shares: Tally, greedy: Tally): Spoken {
  const served = ({ chosen }: Tally): number => {
    const { ballotCount, votersWithout } = satisfactionOf(election, chosen);
    return ballotCount - votersWithout;
  };
  return { equalShares: served(shares), greedy: served(greedy) };
}

/** A tie in either count may have decided which of them counts: all are told. */
function tiesOfBoth({ chosen }: Tally, ...tallies: readonly Tally[]): Tie[] {
  const winners = new Set(chosen);
  const ties = new Map<string, Tie>();
  for (const tie of tallies.flatMap((tally) => tally.ties)) {
    const key = `${tie.projects.join('|')}>${tie.preferred}`;
    const dividesOutcome = new Set(tie.projects.map((id) => winners.has(id))).size > 1;
    ties.set(key, { ...tie, levels: tie.levels + (ties.get(key)?.levels ?? 0), dividesOutcome });
  }
  return [...ties.values()];
}

export const mesCostComparison = comparisonRule({
  id: 'mes-cost/comparison',
  label: { nl: 'Gelijke delen, naast meeste stemmen gelegd', en: 'Equal shares, held against most votes' },
  description: {
    nl: 'Gelijke delen telt, behalve als meer kiezers met de meeste stemmen meer gekozen plannen hebben.',
    en: 'Equal shares counts, unless more voters have more chosen plans by most votes.',
  },
  voters: 'withMore',
});

export const mesCostComparisonAny = comparisonRule({
  id: 'mes-cost/comparison-any',
  label: {
    nl: 'Gelijke delen, of meeste stemmen als meer kiezers een plan hebben',
    en: 'Equal shares, or most votes if more voters have a plan',
  },
  description: {
    nl: 'Gelijke delen telt, behalve als meer kiezers met de meeste stemmen ten minste één plan hebben.',
    en: 'Equal shares counts, unless more voters have at least one plan by most votes.',
  },
  voters: 'withAny',
});
