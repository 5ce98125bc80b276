/** What the tax office knows of the fund while it is typed, and how it becomes what the rules take. */
import type { FiscalDetails } from '@shared/domain/yearclose/fiscal-details';
import { parseRsin, type Rsin } from '@shared/kernel/rsin';
import { z } from 'zod';

const LONGEST_LINE = 120;

const RsinOrNull = z.string().transform((typed, context): Rsin | null => {
  if (typed.trim() === '') return null;
  const parsed = parseRsin(typed);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: parsed.error });
  return z.NEVER;
});

/** One name and role on each line; empty lines go. */
const Board = z.string().transform((typed, context) => {
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.some((line) => line.length > LONGEST_LINE)) {
    context.addIssue({ code: 'custom', message: 'year.tax.boardTooLong' });
  }
  return lines;
});

const Text = (most: number) => z.string().trim().max(most);

export const TaxForm = z
  .strictObject({
    rsin: RsinOrNull,
    isAnbi: z.boolean(),
    raisesMoney: z.boolean(),
    website: Text(200),
    contact: Text(300),
    aim: Text(2000),
    policy: Text(2000),
    payPolicy: Text(1000),
    board: Board,
    activities: Text(4000),
  })
  .transform(({ rsin, isAnbi, ...anbi }) => ({ rsin, anbi: isAnbi ? anbi : null }));
export type TaxFormValues = z.input<typeof TaxForm>;
export type TaxFormOutput = z.output<typeof TaxForm>;

export function typedTax(fiscal: FiscalDetails | null): TaxFormValues {
  const anbi = fiscal?.anbi ?? null;
  return {
    rsin: fiscal?.rsin ?? '',
    isAnbi: anbi !== null,
    raisesMoney: anbi?.raisesMoney ?? true,
    website: anbi?.website ?? '',
    contact: anbi?.contact ?? '',
    aim: anbi?.aim ?? '',
    policy: anbi?.policy ?? '',
    payPolicy: anbi?.payPolicy ?? '',
    board: (anbi?.board ?? []).join('\n'),
    activities: anbi?.activities ?? '',
  };
}
