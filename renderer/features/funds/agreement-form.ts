/** Parts of an amount while they are typed: for promises that come in parts, and for loans that go back. */
import { Day } from '@shared/kernel/dates';
import { Cents, subtract, sumOf, ZERO } from '@shared/kernel/money';
import { z } from 'zod';
import { filled } from '../../ui/forms/values';

export const PartRow = z.strictObject({
  day: filled(Day, 'day.empty'),
  amount: filled(
    Cents.refine((amount) => amount > 0),
    'money.empty',
  ),
});

export const PartRows = z.array(PartRow);
export type PartDrafts = z.input<typeof PartRows>;

/** Every form with such parts calls them `parts`. */
export type PartsForm = { parts: PartDrafts };

/** What the parts leave of the amount; null while there are none or the amount is not known. */
export function leftOf(amount: Cents | null, parts: PartDrafts): Cents | null {
  if (amount === null || parts.length === 0) return null;
  const sum = sumOf(parts, (part) => part.amount ?? ZERO);
  return subtract(amount, sum);
}
