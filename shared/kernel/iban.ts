/** Bank account numbers: reading as typed, checking (ISO 13616, mod 97), grouping for the eye. */
import { electronicFormatIBAN, friendlyFormatIBAN, isSEPACountry, isValidIBAN } from 'ibantools';
import { z } from 'zod';
import { err, ok, type Result } from './result';

/** Electronic form: capitals and digits, no spaces, check digits right. */
export const Iban = z
  .string()
  .refine((text) => isValidIBAN(text))
  .brand<'Iban'>();
export type Iban = z.infer<typeof Iban>;

export type IbanProblem = 'iban.empty' | 'iban.checkFails';

export function parseIban(text: string): Result<Iban, IbanProblem> {
  const bare = electronicFormatIBAN(text) ?? '';
  if (bare === '') return err('iban.empty');
  return isValidIBAN(bare) ? ok(bare as Iban) : err('iban.checkFails');
}

/** `NL91 ABNA 0417 1643 00` */
export function formatIban(iban: Iban): string {
  return friendlyFormatIBAN(iban) ?? iban;
}

/** Whether a payment in euro to it is an ordinary one (SEPA). */
export function isSepaIban(iban: Iban): boolean {
  return isSEPACountry(iban.slice(0, 2));
}
