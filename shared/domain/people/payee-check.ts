/** What the bank said when it compared the name and the number of an account (verification of payee). */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { Iban } from '../../kernel/iban';
import { defineTable, ERASED } from '../action';
import { type Initiative, InitiativeId } from './initiative';

/** `unknown`: the bank could not tell. */
export const PAYEE_RESULTS = ['match', 'close', 'noMatch', 'unknown'] as const;
export type PayeeResult = (typeof PAYEE_RESULTS)[number];

/** One for each initiative, with the account as it was checked: it holds for that account and for no other. */
export const PayeeCheck = z.strictObject({
  id: InitiativeId,
  /** null: erased. */
  iban: Iban.nullable(),
  holder: z.string().trim().min(1).max(70),
  result: z.enum(PAYEE_RESULTS),
  checkedOn: Day,
});
export type PayeeCheck = z.infer<typeof PayeeCheck>;

export const payeeCheckTable = defineTable({
  name: 'payeeChecks',
  schema: PayeeCheck,
  indexes: [],
  sealing: { fields: { iban: null, holder: ERASED }, lookups: [], subjectOf: ({ id }) => id },
});

/** `changed`: another account, or another name on it, than was checked. */
export type PayeeStanding =
  | { readonly kind: 'none' | 'changed' }
  | { readonly kind: 'checked'; readonly result: PayeeResult; readonly checkedOn: Day };

export function payeeStanding(
  account: Pick<NonNullable<Initiative['bankAccount']>, 'iban' | 'holder'>,
  check: PayeeCheck | null,
): PayeeStanding {
  if (check === null) return { kind: 'none' };
  if (check.iban !== account.iban || check.holder !== account.holder) return { kind: 'changed' };
  return { kind: 'checked', result: check.result, checkedOn: check.checkedOn };
}
