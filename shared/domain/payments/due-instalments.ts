/** Every instalment that is still to be paid, with the account that it goes to and the batch that holds it. */
import type { Cents } from '../../kernel/money';
import { keyOfPaid, liveLines, type PaidThing } from '../grants/batch-line';
import type { Grant, Instalment } from '../grants/grant';
import { moneyOfGrants, totalOfGrant } from '../grants/grant-money';
import { instalmentLines } from '../grants/instalment-plan';
import { type Blocked, mayPay } from '../grants/may-pay';
import type { PaymentBatch } from '../grants/payment-batch';
import type { Initiative } from '../people/initiative';
import { type PayeeStanding, payeeStanding } from '../people/payee-check';
import type { PaymentsBook } from './payments-book';

export interface DueInstalment {
  readonly grant: Grant;
  readonly initiative: Initiative;
  readonly instalment: Instalment;
  /** The how-manieth instalment of the award, from 1, and of how many. */
  readonly turn: number;
  readonly turns: number;
  readonly toPay: Cents;
  /** What it waits for before it may be paid; null: nothing. */
  readonly blocked: Blocked | null;
  /** null: it stands in none. */
  readonly batch: PaymentBatch | null;
  /** What the bank said of the account; null: no account is known. */
  readonly standing: PayeeStanding | null;
  /** The last payment to this initiative went to another account. */
  readonly isOtherAccount: boolean;
}

/** The earliest day first. */
export function dueInstalments(book: PaymentsBook): DueInstalment[] {
  const money = moneyOfGrants(book.entries);
  const held = new Map<string, PaymentBatch>(
    liveLines(book.batches, book.lines).map(({ line, batch }) => [keyOfPaid(line.pays), batch]),
  );
  return book.grants
    .flatMap((grant): DueInstalment[] => {
      const initiative = book.initiatives.find(({ id }) => id === grant.initiativeId);
      if (initiative === undefined) return [];
      const own = book.payments.filter(({ grantId }) => grantId === grant.id);
      const { toPay } = totalOfGrant(money.get(grant.id) ?? new Map());
      const lines = instalmentLines(grant, own, toPay);
      return lines.flatMap((line, index) =>
        line.toPay <= 0
          ? []
          : [
              {
                grant,
                initiative,
                instalment: line.instalment,
                turn: index + 1,
                turns: lines.length,
                toPay: line.toPay,
                blocked: mayPay(grant, line.instalment),
                batch: held.get(line.instalment.id) ?? null,
                ...accountOf(book, initiative),
              },
            ],
      );
    })
    .sort((a, b) => compare(a.instalment.due, b.instalment.due) || a.grant.number - b.grant.number);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isTo(id: Initiative['id'], pays: PaidThing): boolean {
  return pays.kind === 'instalment' && pays.initiativeId === id;
}

export function accountOf(
  { checks, batches, lines }: PaymentsBook,
  { id, bankAccount }: Initiative,
): Pick<DueInstalment, 'standing' | 'isOtherAccount'> {
  if (bankAccount === null) return { standing: null, isOtherAccount: false };
  const sent = new Map(
    batches.filter(({ state }) => state.status === 'sent').map((batch) => [batch.id, batch.number]),
  );
  const last = lines
    .filter(({ pays, batchId, ended }) => isTo(id, pays) && sent.has(batchId) && ended === null)
    .sort((a, b) => (sent.get(b.batchId) ?? 0) - (sent.get(a.batchId) ?? 0))[0];
  const before = last?.iban ?? null;
  return {
    standing: payeeStanding(bankAccount, checks.find((check) => check.id === id) ?? null),
    isOtherAccount: before !== null && before !== bankAccount.iban,
  };
}
