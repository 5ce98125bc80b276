/** What a giver wants to be told afterwards of an award that it pays: by amount, and by when (rule W15). */
import { z } from 'zod';
import { Cents } from '../../kernel/money';

/** What is asked afterwards, the least first. */
export const BANDS = ['nothing', 'photo', 'story', 'costs', 'receipts', 'auditor'] as const;
export type Band = (typeof BANDS)[number];

export const ReportBand = z.strictObject({
  /** Up to and with this amount; null: whatever is above the rest. */
  upTo: Cents.refine((amount) => amount > 0).nullable(),
  ask: z.enum(BANDS),
  /** One in so many is looked at more closely; null: none beforehand. */
  sample: z.int().min(1).max(1000).nullable(),
});
export type ReportBand = z.infer<typeof ReportBand>;

export const AFTER = ['award', 'activity'] as const;

export const ReportTerms = z.strictObject({
  /** Rising, and the last without a ceiling, so that every amount has its band. */
  bands: z
    .array(ReportBand)
    .min(1)
    .max(8)
    .refine((bands) => isRising(bands), { message: 'agreements.bandsNotRising' }),
  /** Days after the award, or after the activity: the day of the last instalment is what the fund knows of it. */
  days: z.int().min(1).max(1500),
  after: z.enum(AFTER),
});
export type ReportTerms = z.infer<typeof ReportTerms>;

function isRising(bands: readonly { readonly upTo: number | null }[]): boolean {
  return bands.every(({ upTo }, index) => {
    const next = bands[index + 1];
    if (next === undefined) return upTo === null;
    return upTo !== null && (next.upTo === null || next.upTo > upTo);
  });
}

export function bandFor({ bands }: ReportTerms, amount: Cents): ReportBand {
  const found = bands.find(({ upTo }) => upTo === null || amount <= upTo);
  if (found === undefined) throw new RangeError('The last band has no ceiling.');
  return found;
}

/** The one that asks the most. */
export function strictest(bands: readonly Band[]): Band {
  return BANDS[Math.max(0, ...bands.map((band) => BANDS.indexOf(band)))] ?? 'nothing';
}
