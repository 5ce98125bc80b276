/** Notes in the log that a hand-over was begun and its file never saved: nobody got it. Changes nothing. */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, type Reader, refuse } from '../../action';
import { fundTable } from '../../funds/fund';
import type { HandOverRefusals } from '../refusals';

export const stopHandOver = defineAction({
  name: 'stop-hand-over',
  input: z.strictObject({}),
  load: async (reader: Reader) => ({ fund: (await reader.all(fundTable))[0] ?? null }),
  decide: ({ fund }): Decision<HandOverRefusals> =>
    fund === null
      ? refuse<HandOverRefusals>()('handover.noFund', {})
      : ok({ puts: [], removals: [], audit: { subject: { kind: 'fund', id: fund.id }, details: {} } }),
});
