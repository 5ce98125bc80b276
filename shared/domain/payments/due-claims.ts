/** Every claim of a volunteer that was approved and waits to be paid, with the batch that holds it. */

import { type ClaimIn, isIn } from '../expenses/claim';
import { liveLines } from '../grants/batch-line';
import type { PaymentBatch } from '../grants/payment-batch';
import { nameOfPayee, type PaymentsBook } from './payments-book';

export interface DueClaim {
  readonly claim: ClaimIn<'approved'>;
  /** Of the volunteer, who is the holder of the account; empty once erased. */
  readonly name: string;
  /** null: it stands in none. */
  readonly batch: PaymentBatch | null;
}

/** The lowest number first. */
export function dueClaims(book: PaymentsBook): DueClaim[] {
  const held = new Map(
    liveLines(book.batches, book.lines).flatMap(({ line: { pays }, batch }) =>
      pays.kind === 'claim' ? [[pays.claimId, batch] as const] : [],
    ),
  );
  return book.claims
    .filter((claim) => isIn(claim, 'approved'))
    .map((claim) => ({
      claim,
      name: nameOfPayee(book, { kind: 'claim', claimId: claim.id, personId: claim.personId }),
      batch: held.get(claim.id) ?? null,
    }))
    .sort((a, b) => a.claim.number - b.claim.number);
}
