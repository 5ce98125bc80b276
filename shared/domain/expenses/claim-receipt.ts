/** A photo of a receipt that belongs to a claim. */
import type { z } from 'zod';
import { bytesOfBase64 } from '../../kernel/base64';
import { hashBytes, Sha256 } from '../../kernel/hash';
import { idOf } from '../../kernel/ids';
import { err, ok, type Result } from '../../kernel/result';
import { BLANK_PICTURE, Evidence } from '../accountability/evidence';
import { pictureProblem } from '../accountability/picture-check';
import { defineTable, type RefusalOf, refuse } from '../action';
import { ClaimId } from '../people/claim-id';
import type { ExpensesRefusals } from './refusals';

export const ClaimReceiptId = idOf<'ClaimReceiptId'>();
export type ClaimReceiptId = z.infer<typeof ClaimReceiptId>;

export const MOST_RECEIPTS = 6;

/** As it comes from the screen: drawn anew, so that it carries no place or camera data. */
export const DrawnReceipt = Evidence.pick({ mediaType: true, data: true });
export type DrawnReceipt = z.infer<typeof DrawnReceipt>;

export const ClaimReceipt = DrawnReceipt.extend({
  id: ClaimReceiptId,
  claimId: ClaimId,
  /** Of the bytes that `data` stands for. */
  sha256: Sha256,
});
export type ClaimReceipt = z.infer<typeof ClaimReceipt>;

export const claimReceiptTable = defineTable({
  name: 'claimReceipts',
  schema: ClaimReceipt,
  indexes: ['claimId'],
  sealing: { fields: { data: BLANK_PICTURE }, lookups: [], subjectOf: ({ claimId }) => claimId },
});

type No = RefusalOf<
  Pick<ExpensesRefusals, 'expenses.photoTellsMore' | 'expenses.notAPicture' | 'expenses.photoTwice'>
>;

/** Each photo with its hash; pixels only, none twice (rule E2). */
export function checkedReceipts(
  drawn: readonly DrawnReceipt[],
): Result<Omit<ClaimReceipt, 'id' | 'claimId'>[], No> {
  const receipts: Omit<ClaimReceipt, 'id' | 'claimId'>[] = [];
  for (const photo of drawn) {
    const bytes = bytesOfBase64(photo.data);
    const sha256 = hashBytes(bytes);
    const problem = problemOf(photo, bytes);
    if (problem !== null) return err(problem);
    if (receipts.some((other) => other.sha256 === sha256)) {
      return refuse<ExpensesRefusals>()('expenses.photoTwice', {}, 'receipts');
    }
    receipts.push({ ...photo, sha256 });
  }
  return ok(receipts);
}

function problemOf({ mediaType }: DrawnReceipt, bytes: Uint8Array): No | null {
  switch (pictureProblem(mediaType, bytes)) {
    case 'notAPicture':
      return { code: 'expenses.notAPicture', params: {}, field: 'receipts' };
    case 'tellsMore':
      return { code: 'expenses.photoTellsMore', params: {}, field: 'receipts' };
    case null:
      return null;
  }
}
