/** Instalments as they are typed: rows of a form, and what the actions take. */
import { InstalmentId } from '@shared/domain/grants/grant';
import type { InstalmentLine } from '@shared/domain/grants/instalment-plan';
import { Day } from '@shared/kernel/dates';
import { Cents } from '@shared/kernel/money';
import { z } from 'zod';
import { filled } from '../../ui/forms/values';

/** The id is named otherwise: the form gives each of its rows an `id` of its own. */
export const InstalmentRow = z.strictObject({
  instalmentId: InstalmentId.nullable(),
  due: filled(Day, 'day.empty'),
  amount: filled(
    Cents.refine((amount) => amount > 0),
    'money.empty',
  ),
});
export type InstalmentRow = z.output<typeof InstalmentRow>;

interface Wanted {
  readonly id: InstalmentId | null;
  readonly due: Day;
  readonly amount: Cents;
}

export function toRow({ id, due, amount }: Wanted): InstalmentRow {
  return { instalmentId: id, due, amount };
}

export function fromRow({ instalmentId: id, due, amount }: InstalmentRow): Wanted {
  return { id, due, amount };
}

/** Ids of the instalments that were paid: those cannot change any more. */
export function paidIds(lines: readonly InstalmentLine[]): ReadonlySet<string | null> {
  return new Set(lines.flatMap(({ payment, instalment }) => (payment === null ? [] : [instalment.id])));
}
