/** Writes down that an instalment left the bank account; one in a signed batch has a way of its own (rule P13). */
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { ledgerEntryTable } from '../../funds/ledger-entry';
import { keyOfPaid } from '../batch-line';
import { loadGrant } from '../load-grant';
import { Payment, paymentTable } from '../payment';
import { bookPayment } from '../payment-booking';
import type { GrantsRefusals } from '../refusals';

export const recordPayment = defineAction({
  name: 'record-payment',
  /** The amount follows from the instalment: who pays another amount changes the instalments first (rule W8). */
  input: Payment.omit({ id: true, amount: true }),
  load: (reader: Reader, { grantId }) => loadGrant(reader, grantId),
  decide: (dossier, input, context): Decision<GrantsRefusals> => {
    const held = dossier.bound.find(({ line }) => keyOfPaid(line.pays) === input.instalmentId);
    if (held !== undefined) return refuse<GrantsRefusals>()('grants.inBatch', { batch: held.batch.number });
    const booked = bookPayment(dossier, input, context);
    if (!booked.ok) return booked;
    const { payment, entry } = booked.value;
    return ok({
      puts: [put(paymentTable, payment), put(ledgerEntryTable, entry)],
      removals: [],
      audit: { subject: { kind: 'grant', id: payment.grantId }, details: { paid: payment.amount } },
    });
  },
});
