/** What volunteers' time is worth at a rate (rule I8). Rates are data with a year and a source, never constants here. */
import { z } from 'zod';
import { Cents, cents } from '../../kernel/money';

/** Three ways to value the same hours (Meijs): one is chosen, the others stand beside it, they are never added. */
export const VALUATIONS = ['replacement', 'investment', 'market'] as const;
export type Valuation = (typeof VALUATIONS)[number];

export const HourlyRate = z.strictObject({
  valuation: z.enum(VALUATIONS),
  /** Per hour. */
  rate: Cents.refine((rate) => rate > 0),
  year: z.int().min(2000).max(2100),
  source: z.string().min(1).max(300),
});
export type HourlyRate = z.infer<typeof HourlyRate>;

/** Whole hours times a rate: exact in cents. */
export function volunteerValue(hours: number, rate: Cents): Cents {
  return cents(Number(BigInt(hours) * BigInt(rate)));
}
