/** Every counting rule, one line each. A new rule is one file, one line here, and its test. */
import { greedyCardinality, greedyCost, greedyNoSkip, greedyThreshold } from './greedy';
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
];

export const ruleIds: readonly string[] = rules.map(({ id }) => id);

export function findRule(id: string): Rule | null {
  return rules.find((rule) => rule.id === id) ?? null;
}
