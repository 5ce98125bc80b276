import type { ContributionId } from '@shared/domain/funds/contribution';
import { entryOf, promiseLines } from '@shared/domain/funds/posting';
import { bookReceipt, type ReceiptBooks } from '@shared/domain/funds/receipt-booking';
import type { Day, Instant } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';
import { aContribution, aGiver } from '../../../support/builders';

const TODAY = '2026-05-20' as Day;
const context = {
  today: TODAY,
  now: `${TODAY}T10:00:00.000Z` as Instant,
  actor: 'treasurer',
  newId: <Id extends string>() => testId<Id>(777),
} as const;

const source: ContributionId = aContribution().id;
const giver = aGiver({ kind: 'company', name: 'Bakkerij De Linde' });
const promise = entryOf({
  kind: 'promise',
  day: '2026-01-15' as Day,
  lines: promiseLines({ giverKind: 'company', amount: cents(1_000), source }),
  number: 4,
  id: testId(4),
});
const books: ReceiptBooks = { contribution: aContribution(), giver, entries: [promise] };

describe('bookReceipt (G3)', () => {
  it('takes the place of the claim on that kind of giver', () => {
    expect(bookReceipt(books, { amount: cents(1_000), day: TODAY }, context)).toEqual({
      ok: true,
      value: {
        id: testId(777),
        number: 5,
        kind: 'receipt',
        day: TODAY,
        lines: [
          { account: 'BLimBanRba', amount: 1_000, source, subject: null },
          { account: 'BVorTskTvs', amount: -1_000, source, subject: null },
        ],
        reverses: null,
        reason: '',
      },
    });
  });

  it.each<[string, Partial<ReceiptBooks>, { amount?: number; day?: string }, object]>([
    [
      'no contribution',
      { contribution: null },
      {},
      { code: 'funds.unknownContribution', params: {}, field: 'contributionId' },
    ],
    [
      'a contribution whose giver is gone',
      { giver: null },
      {},
      { code: 'funds.unknownContribution', params: {}, field: 'contributionId' },
    ],
    [
      'money for what is given in kind',
      { contribution: aContribution({ form: 'inKind' }) },
      {},
      { code: 'funds.inKindHasNoMoney', params: {}, field: 'contributionId' },
    ],
    [
      'a day to come',
      {},
      { day: '2026-05-21' },
      { code: 'funds.dayInFuture', params: { today: TODAY }, field: 'day' },
    ],
    [
      'a day before the promise',
      {},
      { day: '2026-01-14' },
      { code: 'funds.receiptBeforePromise', params: { promisedOn: '2026-01-15' }, field: 'day' },
    ],
    [
      'a cent more than is open',
      {},
      { amount: 1_001 },
      { code: 'funds.receiptAbovePromise', params: { open: 1_000 }, field: 'amount' },
    ],
    [
      'anything where nothing was promised',
      { entries: [] },
      {},
      { code: 'funds.receiptAbovePromise', params: { open: 0 }, field: 'amount' },
    ],
  ])('refuses %s', (...[, part, { amount = 1, day = TODAY }, error]) => {
    const money = { amount: cents(amount), day: day as Day };
    expect(bookReceipt({ ...books, ...part }, money, context)).toEqual({ ok: false, error });
  });
});
