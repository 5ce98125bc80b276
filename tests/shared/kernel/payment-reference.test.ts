import { isPaymentReference, remittanceOf } from '@shared/kernel/payment-reference';
import { describe, expect, it, test } from 'vitest';

describe('a Dutch payment reference', () => {
  it.each([
    ['from a statement of a bank', '0010008346912014', true],
    ['from another', '6390338414964113', true],
    ['a one at the end: 11 - 2 is 9', '9000000000000001', true],
    ['the check digit is wrong', '8000000000000001', false],
    ['10 is written as 1', '1000000000000006', true],
    ['11 is written as 0', '0000000000000019', true],
    ['a dummy out of an example', '1234567812345678', false],
    ['letters', '900000000000000A', false],
    ['too short', '900000000000001', false],
  ])('%s: %s', (_why, text, isOne) => {
    expect(isPaymentReference(text)).toBe(isOne);
  });

  it('changes with one digit', () => {
    const known = '9000000000000001';
    for (let at = 1; at < 16; at += 1) {
      const other = `${known.slice(0, at)}${known[at] === '1' ? '2' : '1'}${known.slice(at + 1)}`;
      expect([at, isPaymentReference(other)]).toEqual([at, false]);
    }
  });
});

test.each([
  ['RF18 5390 0754 7034', { kind: 'structured', issuer: 'ISO', reference: 'RF18539007547034' }],
  ['9000 0000 0000 0001', { kind: 'structured', issuer: 'CUR', reference: '9000000000000001' }],
  ['8000000000000001', { kind: 'text', text: '8000000000000001' }],
  ['Toekenning 12 RF18539007547034', { kind: 'text', text: 'Toekenning 12 RF18539007547034' }],
])('%s goes with the payment as it is meant', (text, remittance) => {
  expect(remittanceOf(text)).toEqual(remittance);
});
