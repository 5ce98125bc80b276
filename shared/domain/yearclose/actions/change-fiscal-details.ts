/** Writes down what the tax office knows of the fund, and what it publishes as an ANBI. */
import { ok } from '../../../kernel/result';
import { defineAction, put, type Reader } from '../../action';
import { FiscalDetails, type FiscalDetailsId, fiscalDetailsTable } from '../fiscal-details';

export const changeFiscalDetails = defineAction({
  name: 'change-fiscal-details',
  input: FiscalDetails.omit({ id: true }),
  load: async (reader: Reader) => ({ kept: await reader.all(fiscalDetailsTable) }),
  decide: ({ kept: [kept] }, input, context) => {
    const id = kept?.id ?? context.newId<FiscalDetailsId>();
    return ok({
      puts: [put(fiscalDetailsTable, { ...input, id })],
      removals: [],
      audit: {
        subject: { kind: 'fiscalDetails', id },
        details: { hasRsin: input.rsin === null ? 0 : 1, isAnbi: input.anbi === null ? 0 : 1 },
      },
    });
  },
});
