/** Who may sign what: the rules of two persons, of interests, and of content that stands still (P5-P8). */
import { bankText } from '../../kernel/bank-text';
import type { Day } from '../../kernel/dates';
import { canonicalJson, hashText, type Sha256 } from '../../kernel/hash';
import { type Cents, sumOf } from '../../kernel/money';
import { err, ok, type Result } from '../../kernel/result';
import { type Context, type RefusalOf, refuse } from '../action';
import { type BatchLine, keyOfPaid, type PaidThing } from '../grants/batch-line';
import type { Blocked } from '../grants/may-pay';
import type { Initiative } from '../people/initiative';
import { maySignOn, type Signatory, type SignatoryId } from '../people/signatory';
import { proves, type SigningProof } from '../people/signing-code';
import { payables } from './payables';
import { type BatchWithLines, nameOfPayee, nameOfSignatory, type PaymentsBook } from './payments-book';
import type { PaymentsRefusals } from './refusals';

export const LONGEST_HOLDER = 70;

/** One hash over all that is signed: the batch and its lines, without what happens to them later (rule P5). */
export function contentHashOf({ batch, lines }: BatchWithLines): Sha256 {
  const { state: _state, ...told } = batch;
  return hashText(canonicalJson({ ...told, lines: lines.map(signedLine) }));
}

/** What it pays stands between the rest, as it did before a batch could pay claims: a signature of then still holds. */
function signedLine({ ended: _ended, pays: { kind: _kind, ...pays }, ...line }: BatchLine): object {
  return { ...line, ...pays };
}

export function sumOfLines(lines: readonly Pick<BatchLine, 'amount'>[]): Cents {
  return sumOf(lines, ({ amount }) => amount);
}

export type InterestRefused = RefusalOf<Pick<PaymentsRefusals, 'payments.hasInterest'>>;

/** Rule P7. Positions are those in the list. */
export function checkInterests(
  book: PaymentsBook,
  signatory: Signatory,
  lines: readonly Pick<BatchLine, 'pays'>[],
): Result<null, InterestRefused> {
  for (const [index, { pays }] of lines.entries()) {
    if (!hasInterest(book, signatory, pays)) continue;
    const at = { line: index + 1, payee: nameOfPayee(book, pays) };
    return refuse<PaymentsRefusals>()('payments.hasInterest', at);
  }
  return ok(null);
}

function hasInterest(book: PaymentsBook, signatory: Signatory, pays: PaidThing): boolean {
  const name = nameOfSignatory(book, signatory);
  if (pays.kind === 'claim') {
    return (
      pays.personId === signatory.personId || (name !== null && isSamePerson(nameOfPayee(book, pays), name))
    );
  }
  const { initiativeId } = pays;
  if (signatory.interests.some((interest) => interest.initiativeId === initiativeId)) return true;
  if (isConflicted(book, signatory, initiativeId)) return true;
  const initiative = book.initiatives.find(({ id }) => id === initiativeId);
  return initiative !== undefined && name !== null && isNamed(book, initiative, name);
}

/** What a member of the panel told of a plan holds for the same person as signatory (V15). */
function isConflicted(
  { conflicts, persons }: PaymentsBook,
  { personId }: Signatory,
  initiativeId: Initiative['id'],
): boolean {
  const names = new Map(persons.map(({ id, name }) => [id, name]));
  const own = names.get(personId);
  return conflicts.some((one) => {
    if (one.initiativeId !== initiativeId) return false;
    const other = names.get(one.personId);
    return (
      one.personId === personId || (own !== undefined && other !== undefined && isSamePerson(own, other))
    );
  });
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
  const due = payables(book);
  for (const { position, pays, amount, holder, iban } of lines) {
    const at = { line: position, payee: nameOfPayee(book, pays) };
    const found = due.get(keyOfPaid(pays));
    if (found?.toPay !== amount) return refuse<PaymentsRefusals>()('payments.amountChanged', at);
    const { account } = found;
    const isSame = account?.iban === iban && bankText(account?.holder ?? '', LONGEST_HOLDER).text === holder;
    if (!isSame) return refuse<PaymentsRefusals>()('payments.accountChanged', at);
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
