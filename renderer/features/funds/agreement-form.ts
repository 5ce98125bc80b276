/** What is agreed with a giver while it is typed: parts of the amount, and where a government books it. */
import taskFields from '@resources/funds/task-fields.json';
import type { Agreement } from '@shared/domain/funds/agreement';
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

/** What a government wants to find again; nobody else is asked. */
export const GovernmentDraft = z.strictObject({
  scheme: z.string().trim().max(40),
  taskCode: z.string().nullable(),
  taskYear: z.number().nullable(),
});
export type GovernmentDraft = z.input<typeof GovernmentDraft>;

export function governmentDraft(
  { scheme, taskField }: Pick<Agreement, 'scheme' | 'taskField'>,
  year: number,
) {
  return {
    scheme: scheme ?? '',
    taskCode: taskField?.code ?? null,
    taskYear: taskField?.year ?? year,
  } satisfies GovernmentDraft;
}

export function governmentOf({ scheme, taskCode, taskYear }: z.output<typeof GovernmentDraft>) {
  return {
    scheme: scheme === '' ? null : scheme,
    taskField: taskCode === null || taskYear === null ? null : { code: taskCode, year: taskYear },
  } satisfies Partial<Agreement>;
}

const TASK_FIELDS = z
  .array(z.strictObject({ code: z.string(), name: z.string(), before2025: z.string().nullable() }))
  .parse(taskFields);

/** Codes as they are in that year; several of one older code stand there once. */
export function taskFieldChoices(year: number): { value: string; label: string }[] {
  const choices = TASK_FIELDS.flatMap(({ code, name, before2025 }) => {
    const value = year < 2025 ? before2025 : code;
    return value === null || !/^\d\.\d{1,3}[a-d]?$/.test(value) ? [] : [{ value, label: `${value} ${name}` }];
  });
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}
