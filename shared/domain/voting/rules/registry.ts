/** Every counting rule, one line each. A new rule is one file, one line here, and its test. */
import { mesCostComparison, mesCostComparisonAny } from './comparison';
import { consent } from './consent';
import { greedyCardinality, greedyCost, greedyNoSkip, greedyThreshold } from './greedy';
import { greedyExclusive } from './greedy-exclusive';
import { greedyPartial } from './greedy-partial';
import { meanAllocation } from './mean-allocation';
import { mesCardinalityAdd1, mesCardinalityAdd1Greedy, mesCardinalityNone } from './mes-cardinality';
import {
  mesCostAdd1,
  mesCostAdd1Greedy,
  mesCostAdd1IntegralOvershoot,
  mesCostAdd1uIntegral,
  mesCostNone,
} from './mes-cost';
import { phragmen } from './phragmen';
import type { Rule } from './rule';
import { greedyShareThreshold, mesCostShareThreshold } from './share-threshold';
import { yesNo } from './yes-no';

/** In the order in which a form offers them. */
export const rules: readonly Rule[] = [
  greedyCost,
  mesCostAdd1IntegralOvershoot,
  mesCostAdd1,
  mesCostAdd1Greedy,
  mesCostAdd1uIntegral,
  mesCostNone,
  greedyThreshold,
  greedyNoSkip,
  greedyCardinality,
  mesCardinalityAdd1,
  mesCardinalityAdd1Greedy,
  mesCardinalityNone,
  phragmen,
  mesCostComparison,
  mesCostComparisonAny,
  mesCostShareThreshold,
  greedyShareThreshold,
  greedyPartial,
  greedyExclusive,
  yesNo,
  consent,
  meanAllocation,
];

export const ruleIds: readonly string[] = rules.map(({ id }) => id);

export function findRule(id: string): Rule | null {
  return rules.find((rule) => rule.id === id) ?? null;
}
