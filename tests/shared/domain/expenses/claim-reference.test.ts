import { claimReference } from '@shared/domain/expenses/claim-reference';
import { isCreditorReference } from '@shared/kernel/creditor-reference';
import { expect, test } from 'vitest';

test('every claim has a reference of one length, with check digits', () => {
  const references = [1, 12, 99_999].map((number) => claimReference({ number }));
  expect(references.map((reference) => reference.slice(4))).toEqual(['D00001', 'D00012', 'D99999']);
  expect(references.every(isCreditorReference)).toBe(true);
});
