import type { ContributionId } from '@shared/domain/funds/contribution';
import { promiseReference } from '@shared/domain/funds/promise-reference';
import { isCreditorReference } from '@shared/kernel/creditor-reference';
import { expect, it } from 'vitest';
import { testId } from '../../../support/action-world';

it('is a creditor reference of its own for each contribution', () => {
  const references = [1, 2, 15].map((number) => promiseReference({ id: testId<ContributionId>(number) }));
  expect(references.every(isCreditorReference)).toBe(true);
  expect(new Set(references).size).toBe(3);
});
