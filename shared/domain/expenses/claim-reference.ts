/** The reference under which a claim is paid, so that the statement tells which one it was. */
import { creditorReference } from '../../kernel/creditor-reference';
import type { Claim } from './claim';

/** All of one length: else one reference stands in another. */
const DIGITS = 5;

/** ISO 11649 over `D` (declaratie) and the number of the claim. */
export function claimReference({ number }: Pick<Claim, 'number'>): string {
  return creditorReference(`D${String(number).padStart(DIGITS, '0')}`);
}
