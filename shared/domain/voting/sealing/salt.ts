/** The salt of a receipt, out of the chance with which its ballot is sealed. Rule V52. */
import { hashText } from '../../../kernel/hash';

export const SALT_DIGITS = 32;

/** 16 bytes, hexadecimal. Nobody keeps the chance, and it does not come out of the salt. */
export function saltFrom(chance: string): string {
  return hashText(`buurtpot-salt-1 ${chance}`).slice(0, SALT_DIGITS);
}
