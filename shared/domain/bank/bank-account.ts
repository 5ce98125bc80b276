/** An account of the fund at a bank, and the day and balance with which its statements begin here. */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { formatIban, parseIban } from '../../kernel/iban';
import { idOf } from '../../kernel/ids';
import { Cents } from '../../kernel/money';
import { defineTable, ERASED } from '../action';

export const BankAccountId = idOf<'BankAccountId'>();
export type BankAccountId = z.infer<typeof BankAccountId>;

/** IBAN, or what the bank calls the account where it has none; capitals and digits. */
export const AccountNumber = z
  .string()
  .regex(/^[A-Z0-9]{1,34}$/)
  .brand<'AccountNumber'>();
export type AccountNumber = z.infer<typeof AccountNumber>;

export const BankAccount = z.strictObject({
  id: BankAccountId,
  number: AccountNumber,
  name: z.string().trim().min(1).max(80),
  /** The first day that counts: what stands on statements before it is left out (rule B2). */
  startsOn: Day,
  /** The balance at the beginning of that day. */
  startBalance: Cents,
});
export type BankAccount = z.infer<typeof BankAccount>;

export const bankAccountTable = defineTable({
  name: 'bankAccounts',
  schema: BankAccount,
  indexes: ['number'],
  sealing: { fields: { number: ERASED, name: ERASED }, lookups: ['number'], subjectOf: () => null },
});

/** As it is compared: without spaces, points and dashes, in capitals. */
export function accountNumberOf(written: string): string {
  return written.replace(/[\s.-]/g, '').toUpperCase();
}

/** For the eye: an IBAN in groups of four, any other number as it is. */
export function shownAccount(number: string): string {
  const iban = parseIban(number);
  return iban.ok ? formatIban(iban.value) : number;
}
