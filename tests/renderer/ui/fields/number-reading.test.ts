import { parseNumber } from '@renderer/ui/fields/number-reading';
import { err, ok } from '@shared/kernel/result';
import { describe, expect, it } from 'vitest';

const limits = { minimum: 0, maximum: 5000, decimals: 0 };

describe('figures as Dutch people type them', () => {
  it.each([
    ['nothing yet', '', limits, ok(null)],
    ['a whole number', '12', limits, ok(12)],
    ['spaces around and inside', ' 1 200 ', limits, ok(1200)],
    ['a point for thousands', '1.200', limits, ok(1200)],
    ['a comma where decimals are allowed', '2,5', { ...limits, decimals: 1 }, ok(2.5)],
    ['a comma where they are not', '2,5', limits, err('number.notWhole')],
    ['more decimals than allowed', '2,55', { ...limits, decimals: 1 }, err('number.notANumber')],
    ['a point in a wrong place', '1.20', limits, err('number.notANumber')],
    ['letters', 'tien', limits, err('number.notANumber')],
    ['less than allowed', '-1', limits, err('number.tooSmall')],
    ['more than allowed', '5.001', limits, err('number.tooLarge')],
  ])('%s', (...[, text, within, expected]) => {
    expect(parseNumber(text, within)).toEqual(expected);
  });
});
