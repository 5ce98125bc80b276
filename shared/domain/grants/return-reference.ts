/** The reference under which an initiative pays unspent money back: printed in its letter, found again on the statement. */
import { creditorReference } from '../../kernel/creditor-reference';
import type { Grant } from './grant';

/** ISO 11649 over `T` and the number of the award. */
export function returnReference({ number }: Pick<Grant, 'number'>): string {
  return creditorReference(`T${number}`);
}
