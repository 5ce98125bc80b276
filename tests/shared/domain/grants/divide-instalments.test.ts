import { proposedInstalments } from '@shared/domain/grants/divide-instalments';
import type { Instalment, InstalmentId } from '@shared/domain/grants/grant';
import { type InstalmentLine, instalmentsSum } from '@shared/domain/grants/instalment-plan';
import type { Payment } from '@shared/domain/grants/payment';
import type { Day } from '@shared/kernel/dates';
import { cents, ZERO } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';

const ON = '2026-05-10' as Day;

/** Paid where the second is true. */
function linesOf(parts: readonly (readonly [number, boolean])[]): InstalmentLine[] {
  return parts.map(([amount, isPaid], index) => {
    const id = testId<InstalmentId>(index);
    const instalment: Instalment = { id, due: `2026-06-0${index + 1}` as Day, amount: cents(amount) };
    const payment = { instalmentId: id, amount: cents(amount), paidOn: ON } as Payment;
    return { instalment, payment: isPaid ? payment : null, toPay: isPaid ? ZERO : cents(amount) };
  });
}

describe('the instalments proposed for another amount', () => {
  it.each([
    {
      name: 'more: to the last one',
      parts: [
        [60, true],
        [40, false],
      ],
      amount: 110,
      becomes: [60, 50],
    },
    { name: 'more, all paid: on a new one', parts: [[60, true]], amount: 110, becomes: [60, 50] },
    {
      name: 'less: off the last one',
      parts: [
        [50, false],
        [50, false],
      ],
      amount: 70,
      becomes: [50, 20],
    },
    {
      name: 'far less: the last one goes',
      parts: [
        [50, false],
        [50, false],
      ],
      amount: 30,
      becomes: [30],
    },
    {
      name: 'what was paid stays',
      parts: [
        [40, false],
        [60, true],
      ],
      amount: 75,
      becomes: [15, 60],
    },
  ] as const)('is $name', ({ parts, amount, becomes }) => {
    const proposed = proposedInstalments(linesOf(parts), cents(amount), ON);
    expect(proposed.map((one) => one.amount)).toEqual(becomes);
    expect(proposed.filter(({ id }) => id === null).map(({ due }) => due)).toEqual(
      becomes.length > parts.length ? [ON] : [],
    );
  });

  it('is together exactly the amount, whenever that is not below what was paid', () => {
    const someParts = fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.boolean()), { maxLength: 8 });
    fc.assert(
      fc.property(someParts, fc.nat(5_000), (parts, above) => {
        const paid = parts.reduce((sum, [amount, isPaid]) => sum + (isPaid ? amount : 0), 0);
        const proposed = proposedInstalments(linesOf(parts), cents(paid + above), ON);
        expect(instalmentsSum(proposed)).toBe(paid + above);
      }),
    );
  });
});
