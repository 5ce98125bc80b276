/**
 * The social return of a value map, exact: fractions from row to ratio, rounded only for the eye (Guide to SROI, 2012).
 * Amounts are fractions of cents.
 */
import { type Fraction, fraction, plus, times } from '../../kernel/fraction';
import { divided, fractionOfDecimal, ONE, powerOf, sumOfFractions } from './exact';
import type { ValueInput, ValueMap, ValueOutcome } from './value-map';

/** The simple reading counts volunteers' time as a benefit only; the strict one as input too. */
export const READINGS = ['simple', 'strict'] as const;
export type Reading = (typeof READINGS)[number];

/** Rule I2: one deduction after the other, each on what the one before it left. */
export interface Chain {
  readonly outcome: ValueOutcome;
  readonly gross: Fraction;
  readonly afterDeadweight: Fraction;
  readonly afterDisplacement: Fraction;
  /** E: the value of the first year. */
  readonly impact: Fraction;
  /** Not discounted, one for each year. */
  readonly byYear: readonly Fraction[];
}

export function chainOf(outcome: ValueOutcome): Chain {
  const gross = times(fractionOfDecimal(outcome.quantity), fraction(outcome.proxy));
  const afterDeadweight = times(gross, leftAfter(outcome.deadweight));
  const afterDisplacement = times(afterDeadweight, leftAfter(outcome.displacement));
  const impact = times(afterDisplacement, leftAfter(outcome.attribution));
  const kept = leftAfter(outcome.dropOff);
  const byYear = Array.from({ length: outcome.years }, (_, year) => times(impact, powerOf(kept, year)));
  return { outcome, gross, afterDeadweight, afterDisplacement, impact, byYear };
}

/** The part that is left after a deduction in basis points. */
function leftAfter(share: number): Fraction {
  return fraction(10_000 - share, 10_000);
}

export interface YearValue {
  /** From 1 on. */
  readonly year: number;
  readonly value: Fraction;
  readonly present: Fraction;
}

export interface Sroi {
  readonly reading: Reading;
  readonly chains: readonly Chain[];
  /** Sum of the first year. */
  readonly impact: Fraction;
  readonly years: readonly YearValue[];
  readonly presentValue: Fraction;
  readonly inputs: Fraction;
  readonly net: Fraction;
  /** null without inputs: there is nothing to divide by. */
  readonly ratio: Fraction | null;
  readonly netRatio: Fraction | null;
  /** The share of all value at which the ratio is still 1; null when there is no value. */
  readonly breakEven: Fraction | null;
}

/** Rules I1 to I5. */
export function sroiOf(map: Pick<ValueMap, 'inputs' | 'outcomes' | 'discountRate'>, reading: Reading): Sroi {
  const chains = map.outcomes.map(chainOf);
  const years = yearsOf(chains, map.discountRate);
  const presentValue = sumOfFractions(years.map(({ present }) => present));
  const inputs = sumOfFractions(countedInputs(map.inputs, reading).map(({ amount }) => fraction(amount)));
  const net = plus(presentValue, times(inputs, fraction(-1)));
  return {
    reading,
    chains,
    impact: sumOfFractions(chains.map((chain) => chain.impact)),
    years,
    presentValue,
    inputs,
    net,
    ratio: divided(presentValue, inputs),
    netRatio: divided(net, inputs),
    breakEven: divided(inputs, presentValue),
  };
}

export function countedInputs(inputs: readonly ValueInput[], reading: Reading): ValueInput[] {
  return inputs.filter(({ kind }) => reading === 'strict' || kind !== 'volunteerTime');
}

/** What a value of one, a year from now, is worth today. */
function discountFactor(discountRate: number): Fraction {
  return divided(ONE, fraction(10_000 + discountRate, 10_000)) ?? ONE;
}

/** All years of one row together, discounted. */
export function presentOf(chain: Chain, discountRate: number): Fraction {
  const factor = discountFactor(discountRate);
  return sumOfFractions(chain.byYear.map((value, index) => times(value, powerOf(factor, index + 1))));
}

/** Rule I4: the first year is discounted too. */
function yearsOf(chains: readonly Chain[], discountRate: number): YearValue[] {
  const length = Math.max(0, ...chains.map(({ byYear }) => byYear.length));
  const factor = discountFactor(discountRate);
  return Array.from({ length }, (_, index) => {
    const value = sumOfFractions(chains.map(({ byYear }) => byYear[index] ?? fraction(0)));
    return { year: index + 1, value, present: times(value, powerOf(factor, index + 1)) };
  });
}
