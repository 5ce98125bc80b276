import { amountsIn } from '@shared/i18n/amounts-in';
import { cents } from '@shared/kernel/money';
import { expect, test } from 'vitest';

const cases: [string, number, string][] = [
  ['EUR', 7_670_000, '€\u00a076.700'],
  ['EUR', 16_744, '€\u00a0167,44'],
  ['PLN', 107_000_000, 'PLN\u00a01.070.000'],
  ['PLN', 1250, 'PLN\u00a012,50'],
  ['XXX', 500, '5'],
];
test.each(cases)('%s %d is shown as %s', (currency, amount, shown) => {
  expect(amountsIn(currency)(cents(amount))).toBe(shown);
});
