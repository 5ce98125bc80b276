/** Which instalments are paid, and how much of the others is still to be paid. */
import type { Day } from '../../kernel/dates';
import { type Cents, cents, subtract, sumOf, ZERO } from '../../kernel/money';
import type { Grant, Instalment } from './grant';
import type { Payment } from './payment';

export interface InstalmentLine {
  readonly instalment: Instalment;
  /** null while it is not paid. */
  readonly payment: Payment | null;
  /** After a settlement less may be left than the instalment was; 0 when it is paid or has lapsed. */
  readonly toPay: Cents;
}

/** In the order of their days. What is left to pay fills the earliest instalments first (rule W9). */
export function instalmentLines(
  grant: Pick<Grant, 'instalments'>,
  payments: readonly Payment[],
  toPay: Cents,
): InstalmentLine[] {
  const paid = new Map(payments.map((payment) => [payment.instalmentId, payment]));
  const inOrder = [...grant.instalments].sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
  let left = toPay;
  return inOrder.map((instalment) => {
    const payment = paid.get(instalment.id) ?? null;
    const part = payment === null ? cents(Math.max(0, Math.min(left, instalment.amount))) : ZERO;
    left = subtract(left, part);
    return { instalment, payment, toPay: part };
  });
}

export function instalmentsSum(instalments: readonly { readonly amount: Cents }[]): Cents {
  return sumOf(instalments, (instalment) => instalment.amount);
}

/** The first instalment that is still to be paid; null when nothing is. */
export function nextInstalment(lines: readonly InstalmentLine[]): InstalmentLine | null {
  return lines.find((line) => line.toPay > 0) ?? null;
}

/** Still to be paid and past its day. */
export function isOverdue(line: InstalmentLine, today: Day): boolean {
  return line.toPay > 0 && line.instalment.due < today;
}
