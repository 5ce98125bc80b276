/** The greedy rules: what nearly every city does, with their variants. */
import { z } from 'zod';
import type { Tally } from '../tally';
import { countGreedily, type GreedyOptions } from './greedy-count';
import { type TieLog, tallyOf, WHOLE_PLANS } from './outcome';
import { fundWithoutVotesField, fundWithoutVotesSchema, thresholdField, thresholdSchema } from './parameters';
import { type Count, type CountInput, defineRule } from './rule';
import { supportTable } from './support-table';
import type { Words } from './words';

interface GreedyRule {
  readonly id: string;
  readonly label: Words;
  readonly description: Words;
  readonly order: GreedyOptions['order'];
  readonly misfit: GreedyOptions['misfit'];
}

const plainParameters = z.strictObject({ fundWithoutVotes: fundWithoutVotesSchema });
const thresholdParameters = z.strictObject({
  threshold: thresholdSchema,
  fundWithoutVotes: fundWithoutVotesSchema,
});

function greedyRule({ order, misfit, ...words }: GreedyRule) {
  return defineRule({
    ...words,
    views: ['approval', 'points'],
    fields: [fundWithoutVotesField],
    parameters: plainParameters,
    effectiveSupport: null,
    tally: (input) => tallyGreedily(words.id, input, { ...PLAIN_GREEDY, order, misfit, ...input.parameters }),
  });
}

/** Most votes first, what does not fit is skipped, and nothing more. */
export const PLAIN_GREEDY: GreedyOptions = {
  order: 'votes',
  misfit: 'skip',
  threshold: 0,
  fundWithoutVotes: false,
  barred: new Map(),
  rivals: new Map(),
  least: WHOLE_PLANS,
};

/** A whole count by one of the greedy rules. */
export function* tallyGreedily(id: string, input: CountInput<unknown>, options: GreedyOptions): Count<Tally> {
  yield { done: 0, of: 1, level: null };
  const table = supportTable(input.election);
  const ties: TieLog = new Map();
  const start = { chosen: [], moneyLeft: input.election.budget, ties };
  const { added, steps, lost, parts } = countGreedily(input, table, { ...options, start });
  return tallyOf(input, table, {
    ruleId: id,
    chosen: added,
    ties,
    steps,
    lost: (project) => lost.get(project) ?? { kind: 'noVotes' },
    finalEndowment: null,
    levels: null,
    parts: parts,
  });
}

export const greedyCost = greedyRule({
  id: 'greedy-cost',
  label: { nl: 'Meeste stemmen eerst', en: 'Most votes first' },
  description: {
    nl: 'Het plan met de meeste stemmen gaat eerst; wat niet meer past, wordt overgeslagen.',
    en: 'The plan with the most votes goes first; what no longer fits is skipped.',
  },
  order: 'votes',
  misfit: 'skip',
});

export const greedyNoSkip = greedyRule({
  id: 'greedy-no-skip',
  label: { nl: 'Meeste stemmen, tot het geld op is', en: 'Most votes until the money runs out' },
  description: {
    nl: 'Het plan met de meeste stemmen gaat eerst; bij het eerste plan dat niet past, stopt de telling.',
    en: 'The plan with the most votes goes first; the count ends at the first plan that does not fit.',
  },
  order: 'votes',
  misfit: 'stop',
});

export const greedyCardinality = greedyRule({
  id: 'greedy-cardinality',
  label: { nl: 'Meeste stemmen per euro', en: 'Most votes per euro' },
  description: {
    nl: 'Het plan met de meeste stemmen voor zijn prijs gaat eerst; wat niet past, wordt overgeslagen.',
    en: 'The plan with the most votes for its cost goes first; what does not fit is skipped.',
  },
  order: 'votesPerEuro',
  misfit: 'skip',
});

export const greedyThreshold = defineRule({
  id: 'greedy-threshold',
  label: { nl: 'Meeste stemmen, met een drempel', en: 'Most votes, with a threshold' },
  description: {
    nl: 'Alleen plannen met genoeg stemmen doen mee; het plan met de meeste stemmen gaat eerst.',
    en: 'Only plans with enough votes take part; the plan with the most votes goes first.',
  },
  views: ['approval', 'points'],
  fields: [thresholdField, fundWithoutVotesField],
  parameters: thresholdParameters,
  effectiveSupport: null,
  tally: (input) => tallyGreedily('greedy-threshold', input, { ...PLAIN_GREEDY, ...input.parameters }),
});
