/** Writes down what the bank said of the name on an initiative's account (P14). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { InitiativeId, initiativeTable } from '../../people/initiative';
import { PayeeCheck, payeeCheckTable } from '../../people/payee-check';
import type { PaymentsRefusals } from '../refusals';

export const recordPayeeCheck = defineAction({
  name: 'record-payee-check',
  input: z.strictObject({
    initiativeId: InitiativeId,
    result: PayeeCheck.shape.result,
    checkedOn: PayeeCheck.shape.checkedOn,
  }),
  load: async (reader: Reader, { initiativeId }) => ({
    initiative: await reader.get(initiativeTable, initiativeId),
  }),
  decide: ({ initiative }, { result, checkedOn }, { today }): Decision<PaymentsRefusals> => {
    if (initiative === null) return refuse<PaymentsRefusals>()('payments.unknownInitiative', {});
    const { id, bankAccount } = initiative;
    if (bankAccount === null) return refuse<PaymentsRefusals>()('payments.noAccountToCheck', {});
    if (checkedOn > today) return refuse<PaymentsRefusals>()('payments.dayInFuture', { today }, 'checkedOn');
    return ok({
      puts: [put(payeeCheckTable, { id, ...bankAccount, result, checkedOn })],
      removals: [],
      audit: { subject: { kind: 'initiative', id }, details: { payeeCheck: result, checkedOn } },
    });
  },
});
