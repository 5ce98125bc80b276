/** Puts the two halves of money that went from one account of the fund to another together (B8). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { BankEntryId, bankEntryTable } from '../bank-entry';
import type { BankRefusals } from '../refusals';

export const matchBetweenAccounts = defineAction({
  name: 'match-between-accounts',
  input: z.strictObject({ bankEntryId: BankEntryId, otherId: BankEntryId }),
  load: async (reader: Reader, { bankEntryId, otherId }) => ({
    one: await reader.get(bankEntryTable, bankEntryId),
    other: await reader.get(bankEntryTable, otherId),
  }),
  decide: ({ one, other }): Decision<BankRefusals> => {
    if (one === null || other === null) return refuse<BankRefusals>()('bank.unknownEntry', {});
    if (one.state.status !== 'open' || other.state.status !== 'open') {
      return refuse<BankRefusals>()('bank.alreadyBooked', {});
    }
    if (one.accountId === other.accountId || one.amount !== -other.amount) {
      return refuse<BankRefusals>()('bank.notOpposite', {});
    }
    return ok({
      puts: [
        put(bankEntryTable, { ...one, state: { status: 'between', otherId: other.id } }),
        put(bankEntryTable, { ...other, state: { status: 'between', otherId: one.id } }),
      ],
      removals: [],
      audit: { subject: { kind: 'bankEntry', id: one.id }, details: { amount: one.amount } },
    });
  },
});
