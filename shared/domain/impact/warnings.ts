/** What a reader should know before believing a ratio (rule I9). It warns, and never blocks. */
import { compareFractions, fraction } from '../../kernel/fraction';
import { sroiOf } from './sroi';
import type { ValueMap } from './value-map';

export type ImpactWarning =
  | 'noInputs'
  | 'nothingDeducted'
  | 'volunteersBothSides'
  | 'sourceMissing'
  | 'higherThanMost';

/** Nine of ten published reports stay below this ratio (383 reports, working paper by Munoz-Mora, 2026). */
const HIGH_RATIO = fraction(102, 10);

export function warningsOf(map: ValueMap): ImpactWarning[] {
  const warnings: ImpactWarning[] = [];
  const { ratio } = sroiOf(map, 'simple');
  const hasDeduction = map.outcomes.some(
    ({ deadweight, displacement, attribution }) => deadweight + displacement + attribution > 0,
  );
  if (ratio === null) warnings.push('noInputs');
  if (map.outcomes.length > 0 && !hasDeduction) warnings.push('nothingDeducted');
  if (map.inputs.some(({ kind }) => kind === 'volunteerTime')) warnings.push('volunteersBothSides');
  if (map.outcomes.some(({ proxySource }) => proxySource === '')) warnings.push('sourceMissing');
  if (ratio !== null && compareFractions(ratio, HIGH_RATIO) > 0) warnings.push('higherThanMost');
  return warnings;
}
