import { parseRsin } from '@shared/kernel/rsin';
import { expect, test } from 'vitest';

test.each([
  ['111111110', { ok: true, value: '111111110' }],
  ['1111 11 110', { ok: true, value: '111111110' }],
  ['10000008', { ok: true, value: '010000008' }],
  ['111111111', { ok: false, error: 'rsin.wrongCheck' }],
  ['000000000', { ok: false, error: 'rsin.wrongCheck' }],
  ['1234567', { ok: false, error: 'rsin.notNineDigits' }],
  ['NL1111', { ok: false, error: 'rsin.notNineDigits' }],
])('%s is read as %j', (typed, expected) => {
  expect(parseRsin(typed)).toEqual(expected);
});
