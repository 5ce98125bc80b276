/** All that a batch may pay, instalments and claims alike: to whom, how much, and what is in the way. */
import type { Iban } from '../../kernel/iban';
import type { Cents } from '../../kernel/money';
import { keyOfPaid, type PaidThing } from '../grants/batch-line';
import type { Blocked } from '../grants/may-pay';
import type { PaymentBatch } from '../grants/payment-batch';
import { type DueClaim, dueClaims } from './due-claims';
import { type DueInstalment, dueInstalments } from './due-instalments';
import type { PaymentsBook } from './payments-book';

export interface Payable {
  readonly pays: PaidThing;
  /** Of the initiative or the volunteer. */
  readonly name: string;
  readonly toPay: Cents;
  readonly account: { readonly iban: Iban; readonly holder: string } | null;
  /** What it waits for before it may be paid; null: nothing. */
  readonly blocked: Blocked | null;
  /** null: it stands in none. */
  readonly batch: PaymentBatch | null;
}

/** By `keyOfPaid`. */
export function payables(book: PaymentsBook): ReadonlyMap<string, Payable> {
  const all = [...dueInstalments(book).map(ofInstalment), ...dueClaims(book).map(ofClaim)];
  return new Map(all.map((one) => [keyOfPaid(one.pays), one]));
}

function ofInstalment({ grant, instalment, initiative, toPay, blocked, batch }: DueInstalment): Payable {
  const [grantId, instalmentId, initiativeId] = [grant.id, instalment.id, initiative.id];
  const pays = { kind: 'instalment', grantId, instalmentId, initiativeId } as const;
  return { pays, name: initiative.name, toPay, account: initiative.bankAccount, blocked, batch };
}

function ofClaim({ claim, name, batch }: DueClaim): Payable {
  const { id, personId, iban, amount } = claim;
  const account = iban === null ? null : { iban, holder: name };
  const pays = { kind: 'claim', claimId: id, personId } as const;
  return { pays, name, toPay: amount, account, blocked: null, batch };
}
