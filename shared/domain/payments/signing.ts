/** Who may sign what: the rules of two persons, of interests, and of content that stands still (P5-P8). */
import { bankText } from '../../kernel/bank-text';
import type { Day } from '../../kernel/dates';
import { canonicalJson, hashText, type Sha256 } from '../../kernel/hash';
import { type Cents, sumOf } from '../../kernel/money';
import { err, ok, type Result } from '../../kernel/result';
import { type Context, type RefusalOf, refuse } from '../action';
import type { BatchLine } from '../grants/batch-line';
import type { Blocked } from '../grants/may-pay';
import type { Initiative } from '../people/initiative';
import { maySignOn, type Signatory, type SignatoryId } from '../people/signatory';
import { proves, type SigningProof } from '../people/signing-code';
import { dueInstalments } from './due-instalments';
import { type BatchWithLines, nameOfInitiative, nameOfSignatory, type PaymentsBook } from './payments-book';
import type { PaymentsRefusals } from './refusals';

export const LONGEST_HOLDER = 70;

/** One hash over all that is signed: the batch and its lines, without what happens to them later (rule P5). */
export function contentHashOf({ batch, lines }: BatchWithLines): Sha256 {
  const { state: _state, ...told } = batch;
  return hashText(canonicalJson({ ...told, lines: lines.map(({ ended: _ended, ...line }) => line) }));
}

export function sumOfLines(lines: readonly Pick<BatchLine, 'amount'>[]): Cents {
  return sumOf(lines, ({ amount }) => amount);
}

type Paid = Pick<BatchLine, 'initiativeId'>;

export type InterestRefused = RefusalOf<Pick<PaymentsRefusals, 'payments.hasInterest'>>;

/** Rule P7. Positions are those in the list. */
export function checkInterests(
  book: PaymentsBook,
  signatory: Signatory,
  lines: readonly Paid[],
): Result<null, InterestRefused> {
  const name = nameOfSignatory(book, signatory);
  for (const [index, { initiativeId }] of lines.entries()) {
    const initiative = book.initiatives.find(({ id }) => id === initiativeId);
    const isRegistered = signatory.interests.some((interest) => interest.initiativeId === initiativeId);
    if (isRegistered || (initiative !== undefined && name !== null && isNamed(book, initiative, name))) {
      const at = { line: index + 1, initiative: nameOfInitiative(book, initiativeId) };
      return refuse<PaymentsRefusals>()('payments.hasInterest', at);
    }
  }
  return ok(null);
}

function isNamed({ persons }: PaymentsBook, { bankAccount, contactId }: Initiative, name: string): boolean {
  const contact = persons.find(({ id }) => id === contactId)?.name ?? '';
  return [bankAccount?.holder ?? '', contact].some((other) => isSamePerson(other, name));
}

/** Whatever capitals and spaces. */
export function isSamePerson(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(a) === plain(b);
}

export type StaleRefused =
  | Blocked
  | RefusalOf<Pick<PaymentsRefusals, 'payments.accountChanged' | 'payments.amountChanged'>>;

/** Rule P8. */
export function checkLines(book: PaymentsBook, lines: readonly BatchLine[]): Result<null, StaleRefused> {
  const due = new Map(dueInstalments(book).map((one) => [one.instalment.id, one]));
  for (const { position, initiativeId, instalmentId, amount, holder, iban } of lines) {
    const at = { line: position, initiative: nameOfInitiative(book, initiativeId) };
    const account = book.initiatives.find(({ id }) => id === initiativeId)?.bankAccount ?? null;
    const isSame = account?.iban === iban && bankText(account?.holder ?? '', LONGEST_HOLDER).text === holder;
    if (!isSame) return refuse<PaymentsRefusals>()('payments.accountChanged', at);
    const found = due.get(instalmentId);
    if (found?.toPay !== amount) return refuse<PaymentsRefusals>()('payments.amountChanged', at);
    if (found.blocked !== null) return err(found.blocked);
  }
  return ok(null);
}

export type SignerRefused = RefusalOf<
  Pick<PaymentsRefusals, 'payments.unknownSignatory' | 'payments.mayNotSign'>
>;

/** Somebody who may sign on this day (rule P1). */
export function signerOn(
  { signatories }: PaymentsBook,
  id: SignatoryId,
  today: Day,
): Result<Signatory, SignerRefused> {
  const signatory = signatories.find((one) => one.id === id);
  if (signatory === undefined) return refuse<PaymentsRefusals>()('payments.unknownSignatory', {});
  if (!maySignOn(signatory, today)) return refuse<PaymentsRefusals>()('payments.mayNotSign', { today });
  return ok(signatory);
}

export interface ToSign extends BatchWithLines {
  readonly by: SignatoryId;
  readonly proof: SigningProof;
  /** Of what was shown to the one who signs. */
  readonly contentHash: Sha256;
}

type SignRefused =
  | SignerRefused
  | InterestRefused
  | StaleRefused
  | RefusalOf<Pick<PaymentsRefusals, 'payments.wrongCode' | 'payments.otherContent'>>;

/** One signature under the batch as it is now: of whom may, with the right code, under what was shown (P1, P2, P5, P7, P8). */
export function signed(
  book: PaymentsBook,
  { batch, lines, by, proof, contentHash }: ToSign,
  { today, now }: Context,
): Result<{ readonly by: SignatoryId; readonly at: Context['now'] }, SignRefused> {
  const signer = signerOn(book, by, today);
  if (!signer.ok) return signer;
  const free = checkInterests(book, signer.value, lines);
  if (!free.ok) return free;
  if (contentHash !== contentHashOf({ batch, lines })) {
    return refuse<PaymentsRefusals>()('payments.otherContent', {});
  }
  const fresh = checkLines(book, lines);
  if (!fresh.ok) return fresh;
  const { code } = signer.value;
  if (code === null || !proves(proof, code))
    return refuse<PaymentsRefusals>()('payments.wrongCode', {}, 'code');
  return ok({ by, at: now });
}
