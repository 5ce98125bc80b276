import type { InstalmentId } from '@shared/domain/grants/grant';
import { instalmentLines, isOverdue, nextInstalment } from '@shared/domain/grants/instalment-plan';
import type { Payment } from '@shared/domain/grants/payment';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';

const instalments = [
  { id: testId<InstalmentId>(2), due: '2026-09-01' as Day, amount: cents(25_000) },
  { id: testId<InstalmentId>(1), due: '2026-06-01' as Day, amount: cents(75_000) },
];

describe('instalmentLines', () => {
  it.each([
    { toPay: 100_000, expected: [75_000, 25_000] },
    { toPay: 80_000, expected: [75_000, 5_000] },
    { toPay: 10_000, expected: [10_000, 0] },
    { toPay: 0, expected: [0, 0] },
  ])('fills the earliest first when $toPay cents are left (W9)', ({ toPay, expected }) => {
    const lines = instalmentLines({ instalments }, [], cents(toPay));
    expect(lines.map((line) => line.toPay)).toEqual(expected);
  });

  it('passes over what was paid', () => {
    const payment = { instalmentId: testId<InstalmentId>(1) } as Payment;
    const lines = instalmentLines({ instalments }, [payment], cents(25_000));
    expect(lines.map((line) => line.toPay)).toEqual([0, 25_000]);
    expect(nextInstalment(lines)?.instalment.due).toBe('2026-09-01');
    expect(lines.map((line) => isOverdue(line, '2026-10-01' as Day))).toEqual([false, true]);
  });
});
