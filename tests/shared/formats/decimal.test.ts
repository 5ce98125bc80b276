import { decimalText } from '@shared/formats/decimal';
import { cents } from '@shared/kernel/money';
import { expect, test } from 'vitest';

test.each([
  [0, '0.00'],
  [5, '0.05'],
  [-5, '-0.05'],
  [123_450, '1234.50'],
  [99_999_999_999, '999999999.99'],
])('%d cents is %s', (amount, text) => {
  expect(decimalText(cents(amount))).toBe(text);
});
