/** Changes name, first day or first balance of an account; its number stays (B2). */
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { BankAccount, bankAccountTable } from '../bank-account';
import { bankEntryTable } from '../bank-entry';
import type { BankRefusals } from '../refusals';

export const changeBankAccount = defineAction({
  name: 'change-bank-account',
  input: BankAccount.omit({ number: true }),
  load: async (reader: Reader, { id }) => ({
    account: await reader.get(bankAccountTable, id),
    entries: await reader.where(bankEntryTable, 'accountId', id),
  }),
  decide: ({ account, entries }, input, context): Decision<BankRefusals> => {
    if (account === null) return refuse<BankRefusals>()('bank.unknownAccount', {});
    const { today } = context;
    if (input.startsOn > today) {
      return refuse<BankRefusals>()('bank.dayInFuture', { day: input.startsOn, today }, 'startsOn');
    }
    const first = entries.map(({ day }) => day).sort()[0];
    if (first !== undefined && input.startsOn > first) {
      return refuse<BankRefusals>()('bank.startAfterEntries', { first }, 'startsOn');
    }
    const { name, startsOn, startBalance } = input;
    return ok({
      puts: [put(bankAccountTable, { ...account, name, startsOn, startBalance })],
      removals: [],
      audit: { subject: { kind: 'bankAccount', id: account.id }, details: { startsOn, startBalance } },
    });
  },
});
