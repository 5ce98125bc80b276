/** Starts the fund of an empty store. */
import { ok } from '../../../kernel/result';
import { defineAction, put, type Reader, refuse } from '../../action';
import { Fund, type FundId, fundTable } from '../fund';
import type { FundsRefusals } from '../refusals';

export const startFund = defineAction({
  name: 'start-fund',
  input: Fund.omit({ id: true }),
  load: async (reader: Reader) => ({ funds: await reader.all(fundTable) }),
  decide: ({ funds }, input, context) => {
    const [existing] = funds;
    if (existing !== undefined) {
      return refuse<FundsRefusals>()('funds.alreadyStarted', { name: existing.name });
    }
    const id = context.newId<FundId>();
    return ok({
      puts: [put(fundTable, { ...input, id })],
      removals: [],
      audit: { subject: { kind: 'fund', id }, details: {} },
    });
  },
});
