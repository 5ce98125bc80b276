/** The nine digits by which the tax office knows an organisation (RSIN); they pass the same test as a citizen's number. */
import { z } from 'zod';
import { passesElevenTest } from './citizen-number';
import { err, ok, type Result } from './result';

export const Rsin = z
  .string()
  .regex(/^\d{9}$/)
  .refine(passesElevenTest)
  .brand<'Rsin'>();
export type Rsin = z.infer<typeof Rsin>;

export type RsinProblem = 'rsin.notNineDigits' | 'rsin.wrongCheck';

/** As it is typed: with or without spaces and dots. A zero in front may be left out. */
export function parseRsin(text: string): Result<Rsin, RsinProblem> {
  const digits = text.replace(/[\s.]/g, '');
  if (!/^\d{8,9}$/.test(digits)) return err('rsin.notNineDigits');
  const parsed = Rsin.safeParse(digits.padStart(9, '0'));
  return parsed.success ? ok(parsed.data) : err('rsin.wrongCheck');
}
