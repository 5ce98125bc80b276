/** Writes down an account of the fund, with the day and balance from which its statements count (B1, B2). */
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { BankAccount, type BankAccountId, bankAccountTable } from '../bank-account';
import type { BankRefusals } from '../refusals';

export const recordBankAccount = defineAction({
  name: 'record-bank-account',
  input: BankAccount.omit({ id: true }),
  load: async (reader: Reader, { number }) => ({
    same: await reader.where(bankAccountTable, 'number', number),
  }),
  decide: ({ same }, input, context): Decision<BankRefusals> => {
    const [known] = same;
    if (known !== undefined)
      return refuse<BankRefusals>()('bank.accountKnown', { name: known.name }, 'number');
    if (input.startsOn > context.today) {
      const { today } = context;
      return refuse<BankRefusals>()('bank.dayInFuture', { day: input.startsOn, today }, 'startsOn');
    }
    const account: BankAccount = { ...input, id: context.newId<BankAccountId>() };
    return ok({
      puts: [put(bankAccountTable, account)],
      removals: [],
      audit: {
        subject: { kind: 'bankAccount', id: account.id },
        details: { startsOn: account.startsOn, startBalance: account.startBalance },
      },
    });
  },
});
