/** The lines of a batch, made of what was chosen and of what the bank takes of it (P3, P4). */
import { z } from 'zod';
import { bankText } from '../../kernel/bank-text';
import { hashText } from '../../kernel/hash';
import { isSepaIban } from '../../kernel/iban';
import { cents } from '../../kernel/money';
import { err, ok, type Result } from '../../kernel/result';
import { type Context, type RefusalOf, refuse } from '../action';
import type { BatchLine, BatchLineId } from '../grants/batch-line';
import { GrantId, InstalmentId } from '../grants/grant';
import type { Blocked } from '../grants/may-pay';
import type { PaymentBatch } from '../grants/payment-batch';
import { type DueInstalment, dueInstalments } from './due-instalments';
import type { PaymentsBook } from './payments-book';
import type { PaymentsRefusals } from './refusals';
import { LONGEST_HOLDER } from './signing';

const LONGEST_TEXT = 140;
/** The most of one SEPA payment: € 999.999.999,99. */
const MOST = cents(99_999_999_999);

const ChosenLine = z.strictObject({
  grantId: GrantId,
  instalmentId: InstalmentId,
  /** As it is typed; the batch gets what the bank takes of it. */
  text: z.string().trim().max(500),
});
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
  const due = dueInstalments(book);
  // Of the id of the batch: a number comes back where an older copy of the fund is restored, an id never does.
  const mark = hashText(batch.id).slice(0, 8);
  const lines: BatchLine[] = [];
  for (const [index, { grantId, instalmentId, text }] of chosen.entries()) {
    const position = index + 1;
    const found = due.find(({ grant, instalment }) => grant.id === grantId && instalment.id === instalmentId);
    if (found === undefined) return refuse<PaymentsRefusals>()('payments.notPayable', { line: position });
    if (lines.some((line) => line.instalmentId === instalmentId)) {
      const at = { line: position, initiative: found.initiative.name };
      return refuse<PaymentsRefusals>()('payments.chosenTwice', at);
    }
    const payee = payeeOf(found, position);
    if (!payee.ok) return payee;
    lines.push({
      id: context.newId<BatchLineId>(),
      batchId: batch.id,
      position,
      grantId,
      instalmentId,
      initiativeId: found.initiative.id,
      amount: found.toPay,
      endToEndId: `BP-${batch.number}-${position}-${mark}`,
      ...payee.value,
      text: bankText(text, LONGEST_TEXT).text,
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
  { initiative, batch, toPay, blocked }: DueInstalment,
  line: number,
): Result<Pick<BatchLine, 'holder' | 'iban'>, LineRefused> {
  const at = { line, initiative: initiative.name };
  if (batch !== null) return refuse<PaymentsRefusals>()('payments.inBatch', { ...at, batch: batch.number });
  if (blocked !== null) return err(blocked);
  const { bankAccount } = initiative;
  if (bankAccount === null) return refuse<PaymentsRefusals>()('payments.noAccount', at);
  if (!isSepaIban(bankAccount.iban)) return refuse<PaymentsRefusals>()('payments.notSepa', at);
  if (toPay > MOST) return refuse<PaymentsRefusals>()('payments.tooMuch', { ...at, most: MOST });
  const holder = bankText(bankAccount.holder, LONGEST_HOLDER).text;
  if (holder === '') return refuse<PaymentsRefusals>()('payments.noHolder', at);
  return ok({ holder, iban: bankAccount.iban });
}
