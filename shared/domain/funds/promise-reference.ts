/** The reference under which a giver pays what it promised: printed in a reminder, found again on the statement. */
import { creditorReference } from '../../kernel/creditor-reference';
import type { Contribution } from './contribution';

const LETTERS = 12;

/** ISO 11649 over `P` and the beginning of the id: contributions have no number. */
export function promiseReference({ id }: Pick<Contribution, 'id'>): string {
  return creditorReference(`P${id.replaceAll('-', '').slice(-LETTERS).toUpperCase()}`);
}
