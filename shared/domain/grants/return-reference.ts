/** The reference under which an initiative pays unspent money back: printed in its letter, found again on the statement. */
import { creditorReference } from '../../kernel/creditor-reference';
import type { Grant } from './grant';

/** All of one length: else `RF04T1` stands in `RF04T10`, and the money of one award is taken for that of another. */
const DIGITS = 4;

/** ISO 11649 over `T` and the number of the award. */
export function returnReference({ number }: Pick<Grant, 'number'>): string {
  return creditorReference(`T${String(number).padStart(DIGITS, '0')}`);
}
