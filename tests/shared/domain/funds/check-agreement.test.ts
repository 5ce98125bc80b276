import { NO_AGREEMENT } from '@shared/domain/funds/agreement';
import { checkAgreement } from '@shared/domain/funds/check-agreement';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { ok } from '@shared/kernel/result';
import { describe, expect, it } from 'vitest';
import { aContribution } from '../../../support/builders';

const inParts = (...amounts: number[]) => ({
  ...NO_AGREEMENT,
  expected: amounts.map((amount) => ({ day: '2026-02-01' as Day, amount: cents(amount) })),
});

describe('checkAgreement (G10)', () => {
  it.each([
    ['nothing agreed', NO_AGREEMENT],
    ['parts that are together the promise', inParts(400_000, 600_000)],
  ])('takes %s', (_name, agreement) => {
    expect(checkAgreement(aContribution({ agreement }))).toEqual(ok(null));
  });

  it.each([
    {
      name: 'parts of a cent less',
      row: aContribution({ agreement: inParts(400_000, 599_999) }),
      error: {
        code: 'agreements.partsDoNotSum',
        params: { sum: 999_999, amount: 1_000_000 },
        field: 'expected',
      },
    },
    {
      name: 'a part before the promise',
      row: aContribution({ promisedOn: '2026-02-02', agreement: inParts(1_000_000) }),
      error: {
        code: 'agreements.partBeforePromise',
        params: { promisedOn: '2026-02-02' },
        field: 'expected',
      },
    },
    {
      name: 'parts of a gift in kind',
      row: aContribution({ form: 'inKind', agreement: inParts(1_000_000) }),
      error: { code: 'agreements.noMoney', params: {}, field: 'expected' },
    },
    {
      name: 'a plan to repay what is no loan',
      row: aContribution({ agreement: { ...NO_AGREEMENT, loan: { repayments: [], basisPoints: 0 } } }),
      error: { code: 'agreements.notALoan', params: {}, field: 'repayments' },
    },
    {
      name: 'a plan that repays a cent too much (G13)',
      row: aContribution({
        form: 'loan',
        agreement: { ...NO_AGREEMENT, loan: { repayments: inParts(1_000_001).expected, basisPoints: 0 } },
      }),
      error: {
        code: 'agreements.partsDoNotSum',
        params: { sum: 1_000_001, amount: 1_000_000 },
        field: 'repayments',
      },
    },
  ])('refuses $name', ({ row, error }) => {
    expect(checkAgreement(row)).toEqual({ ok: false, error });
  });
});
