/** The lines of a batch, made of what was chosen and of what the bank takes of it (P3, P4). */
import { z } from 'zod';
import { bankText } from '../../kernel/bank-text';
import { hashText } from '../../kernel/hash';
import { isSepaIban } from '../../kernel/iban';
import { cents } from '../../kernel/money';
import { err, ok, type Result } from '../../kernel/result';
import { type Context, type RefusalOf, refuse } from '../action';
import { type BatchLine, type BatchLineId, keyOfPaid } from '../grants/batch-line';
import { GrantId, InstalmentId } from '../grants/grant';
import type { Blocked } from '../grants/may-pay';
import type { PaymentBatch } from '../grants/payment-batch';
import { ClaimId } from '../people/claim-id';
import { type Payable, payables } from './payables';
import type { PaymentsBook } from './payments-book';
import type { PaymentsRefusals } from './refusals';
import { LONGEST_HOLDER } from './signing';

const LONGEST_TEXT = 140;
/** The most of one SEPA payment: € 999.999.999,99. */
const MOST = cents(99_999_999_999);

/** As it is typed; the batch gets what the bank takes of it. */
const text = z.string().trim().max(500);

const ChosenLine = z.union([
  z.strictObject({ grantId: GrantId, instalmentId: InstalmentId, text }),
  z.strictObject({ claimId: ClaimId, text }),
]);
type ChosenLine = z.infer<typeof ChosenLine>;

/** None is refused by the action, in words. */
export const ChosenLines = z.array(ChosenLine).max(400);

interface Choice {
  readonly batch: PaymentBatch;
  readonly chosen: readonly ChosenLine[];
}

type LinesRefused =
  | LineRefused
  | RefusalOf<Pick<PaymentsRefusals, 'payments.notPayable' | 'payments.chosenTwice'>>;

/** In the order in which they were chosen. */
export function linesOf(
  book: PaymentsBook,
  { batch, chosen }: Choice,
  context: Context,
): Result<readonly BatchLine[], LinesRefused> {
  const due = payables(book);
  // Of the id of the batch: a number comes back where an older copy of the fund is restored, an id never does.
  const mark = hashText(batch.id).slice(0, 8);
  const lines: BatchLine[] = [];
  for (const [index, line] of chosen.entries()) {
    const position = index + 1;
    const key = 'claimId' in line ? line.claimId : line.instalmentId;
    const found = due.get(key);
    if (found === undefined) return refuse<PaymentsRefusals>()('payments.notPayable', { line: position });
    if (lines.some(({ pays }) => keyOfPaid(pays) === key)) {
      const at = { line: position, payee: found.name };
      return refuse<PaymentsRefusals>()('payments.chosenTwice', at);
    }
    const payee = payeeOf(found, position);
    if (!payee.ok) return payee;
    lines.push({
      id: context.newId<BatchLineId>(),
      batchId: batch.id,
      position,
      pays: found.pays,
      amount: found.toPay,
      endToEndId: `BP-${batch.number}-${position}-${mark}`,
      ...payee.value,
      text: bankText(line.text, LONGEST_TEXT).text,
      ended: null,
    });
  }
  return ok(lines);
}

type LineRefused =
  | Blocked
  | RefusalOf<
      Pick<
        PaymentsRefusals,
        | 'payments.inBatch'
        | 'payments.noAccount'
        | 'payments.notSepa'
        | 'payments.noHolder'
        | 'payments.tooMuch'
      >
    >;

function payeeOf(
  { name, account, batch, toPay, blocked }: Payable,
  line: number,
): Result<Pick<BatchLine, 'holder' | 'iban'>, LineRefused> {
  const at = { line, payee: name };
  if (batch !== null) return refuse<PaymentsRefusals>()('payments.inBatch', { ...at, batch: batch.number });
  if (blocked !== null) return err(blocked);
  if (account === null) return refuse<PaymentsRefusals>()('payments.noAccount', at);
  if (!isSepaIban(account.iban)) return refuse<PaymentsRefusals>()('payments.notSepa', at);
  if (toPay > MOST) return refuse<PaymentsRefusals>()('payments.tooMuch', { ...at, most: MOST });
  const holder = bankText(account.holder, LONGEST_HOLDER).text;
  if (holder === '') return refuse<PaymentsRefusals>()('payments.noHolder', at);
  return ok({ holder, iban: account.iban });
}
