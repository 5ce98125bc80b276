/** Writes down that an instalment left the bank account. */
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { type LedgerEntryId, ledgerEntryTable } from '../../funds/ledger-entry';
import { entryOf } from '../../funds/posting';
import { paymentLines } from '../grant-entries';
import { moneyOfGrant, totalOfGrant } from '../grant-money';
import { instalmentLines } from '../instalment-plan';
import { loadGrant, nextEntryNumber } from '../load-grant';
import { Payment, type PaymentId, paymentTable } from '../payment';
import type { GrantsRefusals } from '../refusals';

export const recordPayment = defineAction({
  name: 'record-payment',
  /** The amount follows from the instalment: who pays another amount changes the instalments first (rule W8). */
  input: Payment.omit({ id: true, amount: true }),
  load: (reader: Reader, { grantId }) => loadGrant(reader, grantId),
  decide: ({ grant, payments, entries }, input, context): Decision<GrantsRefusals> => {
    if (grant === null) return refuse<GrantsRefusals>()('grants.unknownGrant', {});
    if (input.paidOn > context.today) {
      return refuse<GrantsRefusals>()('grants.dayInFuture', { today: context.today }, 'paidOn');
    }
    if (input.paidOn < grant.awardedOn) {
      return refuse<GrantsRefusals>()('grants.dayTooEarly', { earliest: grant.awardedOn }, 'paidOn');
    }
    const money = moneyOfGrant(entries, grant.id);
    const lines = instalmentLines(grant, payments, totalOfGrant(money).toPay);
    const line = lines.find(({ instalment }) => instalment.id === input.instalmentId);
    if (line === undefined) return refuse<GrantsRefusals>()('grants.unknownInstalment', {});
    if (line.payment !== null) {
      return refuse<GrantsRefusals>()('grants.alreadyPaid', { paidOn: line.payment.paidOn });
    }
    if (line.toPay <= 0) return refuse<GrantsRefusals>()('grants.nothingLeftToPay', {});
    const payment: Payment = { ...input, id: context.newId<PaymentId>(), amount: line.toPay };
    const entry = entryOf({
      kind: 'payment',
      day: input.paidOn,
      lines: paymentLines(grant.id, money, line.toPay),
      number: nextEntryNumber(entries),
      id: context.newId<LedgerEntryId>(),
    });
    return ok({
      puts: [put(paymentTable, payment), put(ledgerEntryTable, entry)],
      removals: [],
      audit: { subject: { kind: 'grant', id: grant.id }, details: { paid: line.toPay } },
    });
  },
});
