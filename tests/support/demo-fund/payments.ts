/** Who signs the payments of the made-up fund, and the batch with which it paid the awards of spring 2026. */
import { pbkdf2Sync } from 'node:crypto';
import { paymentBatchTable } from '@shared/domain/grants/payment-batch';
import { approveBatch } from '@shared/domain/payments/actions/approve-batch';
import { changePaymentSettings } from '@shared/domain/payments/actions/change-payment-settings';
import { changeSignatory } from '@shared/domain/payments/actions/change-signatory';
import { composeBatch } from '@shared/domain/payments/actions/compose-batch';
import { freezeBatch } from '@shared/domain/payments/actions/freeze-batch';
import { recordPayeeCheck } from '@shared/domain/payments/actions/record-payee-check';
import { recordSignatory } from '@shared/domain/payments/actions/record-signatory';
import { sendBatch } from '@shared/domain/payments/actions/send-batch';
import { dueInstalments } from '@shared/domain/payments/due-instalments';
import { batchWithLines, loadPaymentsBook } from '@shared/domain/payments/payments-book';
import { contentHashOf } from '@shared/domain/payments/signing';
import { type SigningCode, SigningProof, verifierOf } from '@shared/domain/people/signing-code';
import { orderOfBatch } from '@shared/formats/pain001/order-of-batch';
import { pain001Text } from '@shared/formats/pain001/pain001';
import { hashText } from '@shared/kernel/hash';
import { ZERO } from '@shared/kernel/money';
import { FUND_IBAN } from './bank';
import type { Teller } from './teller';

/** Awards from this year on are paid by batch. */
export const FIRST_BATCH_YEAR = 2026;

/** The codes that the made-up people of the fund sign with. */
export const DEMO_SIGNERS = [
  { name: 'Yara Molenaar', role: 'treasurer', code: 'wieken draaien' },
  { name: 'Henk Singel', role: 'chair', code: 'singel en spoor' },
] as const;

const ROUNDS = 600_000;

interface Signer {
  readonly id: string;
  readonly proof: SigningProof;
}

export function tellPayments(teller: Teller): void {
  const signers: Signer[] = [];
  teller.on('2026-05-05', async () => {
    const settings = { version: '09', isOneLine: false, oneSignatureBelow: ZERO };
    await teller.does('treasurer', changePaymentSettings, settings);
    for (const { name, role, code } of DEMO_SIGNERS) {
      const made = stretched(name, code);
      const input = { name, role, from: '2026-05-05', code: made.code };
      signers.push({ id: await teller.does('treasurer', recordSignatory, input), proof: made.proof });
    }
  });
  teller.on('2026-05-06', async () => {
    const book = await loadPaymentsBook(teller.world.reader);
    for (const initiativeId of new Set(dueInstalments(book).map(({ initiative }) => initiative.id))) {
      const check = { initiativeId, result: 'match', checkedOn: '2026-05-06' };
      await teller.does('treasurer', recordPayeeCheck, check);
    }
    const other = book.initiatives.find(({ name }) => name === 'Ruilkelder');
    await teller.does('treasurer', changeSignatory, {
      signatoryId: signers[1]?.id,
      role: 'chair',
      until: null,
      interests: [{ initiativeId: other?.id, what: 'Partner van de coördinator' }],
    });
  });
  teller.on('2026-05-09', () => payAll(teller, signers, '2026-05-11'));
}

async function payAll(teller: Teller, [author, second]: readonly Signer[], day: string): Promise<void> {
  const open = dueInstalments(await loadPaymentsBook(teller.world.reader));
  const due = open.filter(({ blocked, instalment }) => blocked === null && instalment.due <= day);
  const lines = due.map(({ grant, instalment }) => ({
    grantId: grant.id,
    instalmentId: instalment.id,
    text: `Toekenning ${grant.number}`,
  }));
  const payerIban = FUND_IBAN;
  await teller.does('treasurer', composeBatch, { author: author?.id, day, payerIban, lines });
  const batchId = teller.world.rows(paymentBatchTable)[0]?.id;
  const contentHash = await read(teller, (found) => contentHashOf(found));
  await teller.does('treasurer', freezeBatch, { batchId, contentHash, proof: author?.proof });
  await teller.does('treasurer', approveBatch, {
    batchId,
    contentHash,
    signatoryId: second?.id,
    proof: second?.proof,
  });
  const order = await read(teller, orderOfBatch);
  const fileHash = hashText(order === null ? '' : pain001Text(order));
  await teller.does('treasurer', sendBatch, { batchId, by: { kind: 'file', fileHash } });
}

async function read<Value>(
  teller: Teller,
  of: (found: NonNullable<ReturnType<typeof batchWithLines>>) => Value,
): Promise<Value> {
  const book = await loadPaymentsBook(teller.world.reader);
  const found = book.batches[0] === undefined ? null : batchWithLines(book, book.batches[0].id);
  if (found === null) throw new Error('No batch in the story');
  return of(found);
}

/** As the window stretches a code. */
function stretched(name: string, code: string): { code: SigningCode; proof: SigningProof } {
  const salt = hashText(name).slice(0, 32);
  const bytes = pbkdf2Sync(code.normalize('NFKC'), Buffer.from(salt, 'hex'), ROUNDS, 32, 'sha256');
  const proof = SigningProof.parse(bytes.toString('hex'));
  return { code: { salt, rounds: ROUNDS, verifier: verifierOf(proof) }, proof };
}
