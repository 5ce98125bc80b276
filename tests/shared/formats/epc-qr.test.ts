import { epcQrText } from '@shared/formats/epc-qr';
import { Iban } from '@shared/kernel/iban';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';

const payment = {
  holder: 'Stichting De Tuin',
  iban: Iban.parse('NL91ABNA0417164300'),
  amount: cents(125_050),
  remittance: 'Toekenning 12 BP-7-1',
};

test('the text of the code has a field on each line, in the order of the guideline', () => {
  expect(epcQrText(payment).split('\n')).toEqual([
    'BCD',
    '002',
    '1',
    'SCT',
    '',
    'Stichting De Tuin',
    'NL91ABNA0417164300',
    'EUR1250.50',
    '',
    '',
    'Toekenning 12 BP-7-1',
  ]);
});

test('a creditor reference stands in its own field, and what is empty at the end is left out', () => {
  const lines = (remittance: string) =>
    epcQrText({ ...payment, remittance })
      .split('\n')
      .slice(7);
  expect(lines('RF18539007547034')).toEqual(['EUR1250.50', '', 'RF18539007547034']);
  expect(lines('9000000000000001')).toEqual(['EUR1250.50', '', '', '9000000000000001']);
  expect(lines('')).toEqual(['EUR1250.50']);
});

test('fits in the largest code of the guideline, 331 bytes', () => {
  const most = {
    ...payment,
    holder: 'a'.repeat(70),
    amount: cents(99_999_999_999),
    remittance: 'b'.repeat(140),
  };
  expect(new TextEncoder().encode(epcQrText(most)).length).toBeLessThanOrEqual(331);
});

describe('makes no code of what a bank does not take', () => {
  test.each([
    ['a name with a mark', { holder: 'Café' }],
    ['a long name', { holder: 'a'.repeat(71) }],
    ['no money', { amount: cents(0) }],
    ['a long text', { remittance: 'a'.repeat(141) }],
  ])('%s', (_what, change) => {
    expect(() => epcQrText({ ...payment, ...change })).toThrow(RangeError);
  });
});
