/** Books an instalment that left the bank and money that came back; by hand and from the bank both do it here. */
import type { Day } from '../../kernel/dates';
import type { Cents } from '../../kernel/money';
import { err, ok, type Result } from '../../kernel/result';
import { type Context, type RefusalOf, refuse } from '../action';
import type { LedgerEntry, LedgerEntryId } from '../funds/ledger-entry';
import { entryOf, nextEntryNumber } from '../funds/posting';
import { paymentLines, returnLines } from './grant-entries';
import { moneyOfGrant, totalOfGrant } from './grant-money';
import { instalmentLines } from './instalment-plan';
import type { GrantDossier } from './load-grant';
import { mayPay } from './may-pay';
import type { Payment, PaymentId } from './payment';
import type { GrantsRefusals } from './refusals';

type PaymentRefused = RefusalOf<
  Pick<
    GrantsRefusals,
    | 'grants.unknownGrant'
    | 'grants.dayInFuture'
    | 'grants.dayTooEarly'
    | 'grants.unknownInstalment'
    | 'grants.alreadyPaid'
    | 'grants.nothingLeftToPay'
    | 'grants.instalmentWaits'
  >
>;

export interface BookedPayment {
  readonly payment: Payment;
  readonly entry: LedgerEntry;
}

/** Rule W8: an instalment is paid once, in full; rule W13: not before what it waits for is met. */
export function bookPayment(
  { grant, payments, entries }: Omit<GrantDossier, 'bound'>,
  input: Pick<Payment, 'instalmentId' | 'paidOn' | 'reference'>,
  context: Context,
): Result<BookedPayment, PaymentRefused> {
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
  const blocked = mayPay(grant, line.instalment);
  if (blocked !== null) return err(blocked);
  const { instalmentId, paidOn, reference } = input;
  const payment: Payment = {
    id: context.newId<PaymentId>(),
    grantId: grant.id,
    instalmentId,
    amount: line.toPay,
    paidOn,
    reference,
  };
  const entry = entryOf({
    kind: 'payment',
    day: paidOn,
    lines: paymentLines(grant.id, money, line.toPay),
    number: nextEntryNumber(entries),
    id: context.newId<LedgerEntryId>(),
  });
  return ok({ payment, entry });
}

type ReturnRefused = RefusalOf<
  Pick<
    GrantsRefusals,
    | 'grants.unknownGrant'
    | 'grants.nothingToComeBack'
    | 'grants.moreThanToComeBack'
    | 'grants.dayInFuture'
    | 'grants.dayTooEarly'
  >
>;

/** Rule W12: never more than is to come back. */
export function bookReturn(
  { grant, entries }: Pick<GrantDossier, 'grant' | 'entries'>,
  { amount, returnedOn }: { readonly amount: Cents; readonly returnedOn: Day },
  context: Context,
): Result<LedgerEntry, ReturnRefused> {
  if (grant === null) return refuse<GrantsRefusals>()('grants.unknownGrant', {});
  const money = moneyOfGrant(entries, grant.id);
  const { toComeBack } = totalOfGrant(money);
  if (grant.state.status !== 'settled' || toComeBack <= 0) {
    return refuse<GrantsRefusals>()('grants.nothingToComeBack', {});
  }
  if (amount > toComeBack) {
    return refuse<GrantsRefusals>()('grants.moreThanToComeBack', { toComeBack }, 'amount');
  }
  if (returnedOn > context.today) {
    return refuse<GrantsRefusals>()('grants.dayInFuture', { today: context.today }, 'returnedOn');
  }
  const earliest = grant.state.settledOn;
  if (returnedOn < earliest)
    return refuse<GrantsRefusals>()('grants.dayTooEarly', { earliest }, 'returnedOn');
  const lines = returnLines(grant.id, money, amount);
  const [number, id] = [nextEntryNumber(entries), context.newId<LedgerEntryId>()];
  return ok(entryOf({ kind: 'return', day: returnedOn, lines, number, id }));
}
