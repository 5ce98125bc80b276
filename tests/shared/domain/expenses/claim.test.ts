import { bareClaim } from '@shared/domain/expenses/claim';
import { expect, test } from 'vitest';
import { testId } from '../../../support/action-world';
import { APPROVER, aClaim, aFee } from '../../../support/claim-world';

test('a claim without words keeps its figures, days and budget line', () => {
  const state = {
    status: 'refused',
    refusedBy: APPROVER.personId,
    refusedOn: '2026-03-05',
    reason: 'Dubbel',
  } as const;
  const claim = aClaim({ receiptIds: [testId(1)], state });
  expect(bareClaim(claim)).toEqual({
    ...claim,
    description: '—',
    iban: null,
    receiptIds: [],
    what: { ...claim.what, noReceipt: '' },
    state: { ...state, reason: '' },
  });
  const fee = aClaim({ what: aFee() });
  expect(bareClaim(fee)).toEqual({ ...fee, description: '—', iban: null });
});
