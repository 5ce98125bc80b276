/** The eight digits under which an organisation stands in the Dutch trade register (KvK). */
import { z } from 'zod';
import { err, ok, type Result } from './result';

export const KvkNumber = z
  .string()
  .regex(/^\d{8}$/)
  .brand<'KvkNumber'>();
export type KvkNumber = z.infer<typeof KvkNumber>;

export function parseKvkNumber(text: string): Result<KvkNumber, 'kvk.notEightDigits'> {
  const parsed = KvkNumber.safeParse(text.replace(/[\s.]/g, ''));
  return parsed.success ? ok(parsed.data) : err('kvk.notEightDigits');
}
