import type { ContributionId } from '@shared/domain/funds/contribution';
import { commitmentsAhead, yearsAhead } from '@shared/domain/grants/commitments';
import { Grant, type GrantId } from '@shared/domain/grants/grant';
import type { GrantMoney, MoneyBySource } from '@shared/domain/grants/grant-money';
import { type Payment, Payment as PaymentSchema } from '@shared/domain/grants/payment';
import type { Day } from '@shared/kernel/dates';
import { type Cents, cents, sumOf, ZERO } from '@shared/kernel/money';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testId } from '../../../support/action-world';

const sourceAt = (index: number) => testId<ContributionId>(50 + index);

function aGrant(amounts: readonly number[]): Grant {
  return Grant.parse({
    id: testId(1),
    number: 1,
    applicationId: testId(2),
    initiativeId: testId(3),
    roundId: null,
    amount: amounts.reduce((sum, amount) => sum + amount, 0),
    awardedOn: '2026-01-01',
    draws: [{ contributionId: sourceAt(0), amount: amounts.reduce((sum, amount) => sum + amount, 0) }],
    instalments: amounts.map((amount, index) => ({
      id: testId(10 + index),
      due: `2026-0${index + 2}-01`,
      amount,
    })),
    asks: [],
    changes: [],
    requirements: [],
    band: 'photo',
    reportDue: '2027-01-01',
    state: { status: 'running' },
  });
}

function paymentOf(grant: Grant, index: number): Payment {
  const instalment = grant.instalments[index];
  return PaymentSchema.parse({
    id: testId(90 + index),
    grantId: grant.id,
    instalmentId: instalment?.id,
    amount: instalment?.amount,
    paidOn: '2026-02-01',
    reference: '',
  });
}

const NOTHING: GrantMoney = { awarded: ZERO, toPay: ZERO, paid: ZERO, toComeBack: ZERO, returned: ZERO };
const open = (amounts: readonly number[]): MoneyBySource =>
  new Map(amounts.map((toPay, index) => [sourceAt(index), { ...NOTHING, toPay: cents(toPay) }]));

function ahead(grant: Grant, payments: readonly Payment[], money: MoneyBySource) {
  return commitmentsAhead({
    grants: [grant],
    payments,
    money: new Map<GrantId, MoneyBySource>([[grant.id, money]]),
  });
}

test('an instalment that is still to be paid is told with its day, split over the sources as it will be paid (W10)', () => {
  const grant = aGrant([60_000, 40_000]);
  const found = ahead(grant, [paymentOf(grant, 0)], open([30_000, 10_000]));
  expect(found.map(({ due, source, amount }) => ({ due, source, amount }))).toEqual([
    { due: '2026-03-01', source: sourceAt(0), amount: 30_000 },
    { due: '2026-03-01', source: sourceAt(1), amount: 10_000 },
  ]);
});

test('after a settlement only what is left is ahead, the earliest instalment first (W9)', () => {
  const found = ahead(aGrant([60_000, 40_000]), [], open([70_000]));
  expect(found.map(({ due, amount }) => ({ due, amount }))).toEqual([
    { due: '2026-02-01', amount: 60_000 },
    { due: '2026-03-01', amount: 10_000 },
  ]);
  expect(ahead(aGrant([60_000]), [], new Map())).toEqual([]);
});

test('all parts together are what the ledger holds, of each source too, whatever the amounts (W10)', () => {
  const someAmounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(someAmounts, someAmounts, (amounts, shares) => {
      const grant = aGrant(amounts);
      const whole = amounts.reduce((sum, amount) => sum + amount, 0);
      const bySource = shares.map((share) => Math.floor((whole * share) / 1_000_000 / shares.length));
      const money = open(bySource);
      const found = ahead(grant, [], money);
      for (const [index, amount] of bySource.entries()) {
        const own = found.filter(({ source }) => source === sourceAt(index));
        expect(sumOf(own, (part) => part.amount)).toBe(amount as Cents);
      }
    }),
  );
});

test('what is ahead stands per source and calendar year, and what is late in the year that runs', () => {
  const { instalments, ...grant } = aGrant([30_000, 20_000, 10_000]);
  const dues = ['2025-11-01', '2026-12-31', '2028-01-01'] as Day[];
  const late = {
    ...grant,
    instalments: instalments.map((one, index) => ({ ...one, due: dues[index] as Day })),
  };
  const found = ahead(late, [], open([45_000, 15_000]));
  const { years, sources } = yearsAhead(found, '2026-06-01' as Day);
  expect(years).toEqual([2026, 2027, 2028]);
  expect([...sources].map(([id, sums]) => [id, [...sums]])).toEqual([
    [
      sourceAt(0),
      [
        [2026, 37_500],
        [2028, 7_500],
      ],
    ],
    [
      sourceAt(1),
      [
        [2026, 12_500],
        [2028, 2_500],
      ],
    ],
  ]);
  expect(yearsAhead([], '2026-06-01' as Day)).toEqual({ years: [], sources: new Map() });
});
