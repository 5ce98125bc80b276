import { contributionTable } from '@shared/domain/funds/contribution';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { batchLineTable } from '@shared/domain/grants/batch-line';
import { paymentTable } from '@shared/domain/grants/payment';
import { paymentBatchTable } from '@shared/domain/grants/payment-batch';
import { openMoneyOf } from '@shared/domain/handover/open-money';
import { sumOf } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import type { World } from '../../../support/action-world';
import { anExportYearWorld } from '../../../support/export-year-world';
import { aPaymentsWorld, approved, frozen, linesOf } from '../../../support/payments-world';

const moneyOf = ({ rows }: World) =>
  openMoneyOf({
    entries: rows(ledgerEntryTable),
    contributions: rows(contributionTable),
    payments: rows(paymentTable),
    claims: [],
    batches: rows(paymentBatchTable),
    batchLines: rows(batchLineTable),
  });

describe('the money that is on its way', () => {
  test('of a loan stands what has to go back, what first and by when all of it; what is promised goes by its days', async () => {
    const { loans, promises } = moneyOf(await anExportYearWorld());
    expect(loans).toEqual([
      {
        title: 'Lening van de speeltuin',
        owed: 25_000,
        next: { day: '2027-09-20', amount: 25_000, open: 10_000 },
        last: '2028-09-20',
      },
    ]);
    expect(promises).toEqual([
      { title: 'Wijkbudget 2026', amount: 950_000, due: null },
      { title: 'Lening van de speeltuin', amount: 10_000, due: null },
    ]);
  });

  test('a batch stands there with its state and its sum until all of it is paid', async () => {
    const payments = await aPaymentsWorld();
    expect(moneyOf(payments.world).batches).toEqual([]);
    const batchId = await frozen(payments);
    const amount = sumOf(linesOf(payments.world, batchId), (line) => line.amount);
    expect(moneyOf(payments.world).batches).toEqual([{ number: 1, status: 'frozen', amount }]);
    const second = await aPaymentsWorld();
    await approved(second);
    expect(moneyOf(second.world).batches).toEqual([{ number: 1, status: 'approved', amount }]);
  });
});
