/** Equal shares where a plan is worth its cost to each supporter: the usual way, in all its completions. */
import { equalSharesRule } from './equal-shares/equal-shares-rule';

/** The share of each ballot is spent once; mostly much money is left. */
export const mesCostNone = equalSharesRule({
  id: 'mes-cost/none',
  label: { nl: 'Gelijke delen, één keer', en: 'Equal shares, once' },
  description: {
    nl: 'Elke stem krijgt een gelijk deel, kiezers kopen samen plannen, en de rest blijft over.',
    en: 'Each ballot gets an equal share, voters buy plans together, and the rest is left.',
  },
  utility: 'cost',
  completion: { start: 'exact', stop: 'atOnce' },
  thenGreedy: false,
});

export const mesCostAdd1 = equalSharesRule({
  id: 'mes-cost/add1',
  label: { nl: 'Gelijke delen, stap voor stap', en: 'Equal shares, step by step' },
  description: {
    nl: 'Het deel van elke stem groeit stap voor stap, tot er geen plan meer bij past.',
    en: 'The share of each ballot grows step by step, until no further plan fits.',
  },
  utility: 'cost',
  completion: { start: 'exact', stop: 'exhaustive' },
  thenGreedy: false,
});

export const mesCostAdd1Greedy = equalSharesRule({
  id: 'mes-cost/add1+greedy',
  label: { nl: 'Gelijke delen, dan meeste stemmen', en: 'Equal shares, then most votes' },
  description: {
    nl: 'Na gelijke delen, stap voor stap, gaat de rest naar plannen met de meeste stemmen.',
    en: 'After equal shares, step by step, the rest goes to the plans with the most votes.',
  },
  utility: 'cost',
  completion: { start: 'exact', stop: 'exhaustive' },
  thenGreedy: true,
});

/** The default of the public calculator on equalshares.net. */
export const mesCostAdd1uIntegral = equalSharesRule({
  id: 'mes-cost/add1u-integral',
  label: {
    nl: 'Gelijke delen in hele euro’s, dan meeste stemmen',
    en: 'Equal shares in whole euros, then most votes',
  },
  description: {
    nl: 'Het deel groeit vanaf hele euro’s; de rest gaat naar plannen met de meeste stemmen.',
    en: 'The share grows from whole euros; the rest goes to the plans with the most votes.',
  },
  utility: 'cost',
  completion: { start: 'wholeEuro', stop: 'exhaustiveOverAll' },
  thenGreedy: true,
});

/** Assen and Świecie counted like this. */
export const mesCostAdd1IntegralOvershoot = equalSharesRule({
  id: 'mes-cost/add1-integral-overshoot',
  label: { nl: 'Gelijke delen in hele euro’s', en: 'Equal shares in whole euros' },
  description: {
    nl: 'Het deel van elke stem groeit per hele stap, tot de plannen samen te duur worden.',
    en: 'The share of each ballot grows by whole steps, until the plans together cost too much.',
  },
  utility: 'cost',
  completion: { start: 'wholeEuro', stop: 'overshoot' },
  thenGreedy: false,
});
