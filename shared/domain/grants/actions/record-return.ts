/** Writes down that unspent money came back on the bank: it is free again in the source that gave it. */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { Cents } from '../../../kernel/money';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader } from '../../action';
import { ledgerEntryTable } from '../../funds/ledger-entry';
import { GrantId } from '../grant';
import { loadGrant } from '../load-grant';
import { bookReturn } from '../payment-booking';
import type { GrantsRefusals } from '../refusals';

const Input = z.strictObject({
  grantId: GrantId,
  returnedOn: Day,
  amount: Cents.refine((amount) => amount > 0),
});

export const recordReturn = defineAction({
  name: 'record-return',
  input: Input,
  load: (reader: Reader, { grantId }) => loadGrant(reader, grantId),
  decide: (dossier, { grantId, returnedOn, amount }, context): Decision<GrantsRefusals> => {
    const booked = bookReturn(dossier, { amount, returnedOn }, context);
    if (!booked.ok) return booked;
    return ok({
      puts: [put(ledgerEntryTable, booked.value)],
      removals: [],
      audit: { subject: { kind: 'grant', id: grantId }, details: { returned: amount } },
    });
  },
});
