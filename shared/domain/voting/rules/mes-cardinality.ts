/** Equal shares where every plan is worth one vote (or the points given), whatever it costs: cheap plans gain. */
import { equalSharesRule } from './equal-shares/equal-shares-rule';

export const mesCardinalityNone = equalSharesRule({
  id: 'mes-cardinality/none',
  label: { nl: 'Gelijke delen per stem, één keer', en: 'Equal shares by votes, once' },
  description: {
    nl: 'Als gelijke delen, maar een duur plan telt niet zwaarder dan een goedkoop plan.',
    en: 'As equal shares, but a dear plan counts for no more than a cheap one.',
  },
  utility: 'votes',
  completion: { start: 'exact', stop: 'atOnce' },
  thenGreedy: false,
});

export const mesCardinalityAdd1 = equalSharesRule({
  id: 'mes-cardinality/add1',
  label: { nl: 'Gelijke delen per stem, stap voor stap', en: 'Equal shares by votes, step by step' },
  description: {
    nl: 'Als gelijke delen per stem; het deel groeit, tot er geen plan meer bij past.',
    en: 'As equal shares by votes; the share grows until no further plan fits.',
  },
  utility: 'votes',
  completion: { start: 'exact', stop: 'exhaustive' },
  thenGreedy: false,
});

export const mesCardinalityAdd1Greedy = equalSharesRule({
  id: 'mes-cardinality/add1+greedy',
  label: { nl: 'Gelijke delen per stem, dan meeste stemmen', en: 'Equal shares by votes, then most votes' },
  description: {
    nl: 'Na gelijke delen per stem gaat de rest naar plannen met de meeste stemmen.',
    en: 'After equal shares by votes, the rest goes to the plans with the most votes.',
  },
  utility: 'votes',
  completion: { start: 'exact', stop: 'exhaustive' },
  thenGreedy: true,
});
