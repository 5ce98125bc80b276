/** Most votes first; a plan that does not fit whole gets what is left, if its applicant goes ahead with that. */
import { z } from 'zod';
import { PLAIN_GREEDY, tallyGreedily } from './greedy';
import { amountsByPlace } from './outcome';
import { leastField, leastSchema } from './parameters';
import { defineRule } from './rule';

export const greedyPartial = defineRule({
  id: 'greedy-partial',
  label: { nl: 'Meeste stemmen, het laatste plan voor een deel', en: 'Most votes, the last plan in part' },
  description: {
    nl: 'Past een plan niet meer, dan krijgt het de rest, als de aanvrager daarmee door kan.',
    en: 'A plan that no longer fits gets what is left, if its applicant can go ahead with that.',
  },
  views: ['approval', 'points'],
  fields: [{ ...leastField, isNeeded: true }],
  parameters: z.strictObject({ least: leastSchema }),
  effectiveSupport: null,
  tally: (input) =>
    tallyGreedily('greedy-partial', input, {
      ...PLAIN_GREEDY,
      least: amountsByPlace(input, input.parameters.least),
    }),
});
