/**
 * Notes in the log that a hand-over was begun, and how the money stood then: before the file is made, which has to hold
 * this line. Changes nothing.
 */
import { z } from 'zod';
import { Cents } from '../../../kernel/money';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, type Reader, refuse } from '../../action';
import { positionsOf } from '../../funds/balance';
import { fundTable } from '../../funds/fund';
import { ledgerEntryTable } from '../../funds/ledger-entry';
import { bankBalance, stillToPay, totalPosition } from '../../funds/position';
import type { HandOverRefusals } from '../refusals';

export const prepareHandOver = defineAction({
  name: 'prepare-hand-over',
  /** `statement`: what the bank itself says is on the account; null: not looked up. */
  input: z.strictObject({ statement: Cents.nullable() }),
  load: async (reader: Reader) => ({
    fund: (await reader.all(fundTable))[0] ?? null,
    entries: await reader.all(ledgerEntryTable),
  }),
  decide: ({ fund, entries }, { statement }): Decision<HandOverRefusals> => {
    if (fund === null) return refuse<HandOverRefusals>()('handover.noFund', {});
    const positions = positionsOf(entries, { until: null });
    const total = totalPosition(positions);
    const details = {
      sources: positions.size,
      onBank: bankBalance(total),
      toPay: stillToPay(total),
      statement,
    };
    return ok({ puts: [], removals: [], audit: { subject: { kind: 'fund', id: fund.id }, details } });
  },
});
