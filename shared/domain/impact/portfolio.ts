/** The joint value of several value maps: sum over sum, never a mean of ratios (rule I7). */
import { type Fraction, fraction, plus, times } from '../../kernel/fraction';
import { divided, NOTHING, sumOfFractions } from './exact';
import { type Reading, sroiOf } from './sroi';
import type { ValueMap } from './value-map';

export interface JointValue {
  /** Value maps that were counted: those with inputs in this reading. */
  readonly maps: number;
  readonly presentValue: Fraction;
  readonly inputs: Fraction;
  readonly net: Fraction;
  readonly ratio: Fraction | null;
}

/** A value map without inputs is left out: its value would be counted and its cost not. */
export function jointValue(maps: readonly ValueMap[], reading: Reading): JointValue {
  const counted = maps.map((map) => sroiOf(map, reading)).filter(({ ratio }) => ratio !== null);
  const presentValue = sumOfFractions(counted.map((sroi) => sroi.presentValue));
  const inputs = sumOfFractions(counted.map((sroi) => sroi.inputs));
  return {
    maps: counted.length,
    presentValue,
    inputs,
    net: counted.length === 0 ? NOTHING : plus(presentValue, times(inputs, fraction(-1))),
    ratio: divided(presentValue, inputs),
  };
}
