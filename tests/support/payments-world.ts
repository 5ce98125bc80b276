/** A fund with one award in two instalments and two people who sign, for tests of batches of payments. */
import type { Change } from '@shared/domain/action';
import type { Claim } from '@shared/domain/expenses/claim';
import { claimReference } from '@shared/domain/expenses/claim-reference';
import { type BatchLine, batchLineTable } from '@shared/domain/grants/batch-line';
import {
  type PaymentBatch,
  type PaymentBatchId,
  paymentBatchTable,
} from '@shared/domain/grants/payment-batch';
import { approveBatch } from '@shared/domain/payments/actions/approve-batch';
import { composeBatch } from '@shared/domain/payments/actions/compose-batch';
import { freezeBatch } from '@shared/domain/payments/actions/freeze-batch';
import { recordSignatory } from '@shared/domain/payments/actions/record-signatory';
import { sendBatch } from '@shared/domain/payments/actions/send-batch';
import { batchWithLines, loadPaymentsBook } from '@shared/domain/payments/payments-book';
import { contentHashOf } from '@shared/domain/payments/signing';
import { type Signatory, type SignatoryId, signatoryTable } from '@shared/domain/people/signatory';
import { type SigningCode, SigningProof, verifierOf } from '@shared/domain/people/signing-code';
import { type Day, Instant } from '@shared/kernel/dates';
import { hashText, type Sha256 } from '@shared/kernel/hash';
import { Iban } from '@shared/kernel/iban';
import type { World } from './action-world';
import { aBankWorld, SOURCE, type TestBank, TODAY } from './bank-world';
import { approved as approvedClaim, volunteerRows } from './claim-world';
import { seedRows } from './voting-world';

export const FUND_IBAN = Iban.parse('NL91ABNA0417164300');
export const FILE_HASH = hashText('the file');
export const NOW = Instant.parse(`${TODAY}T10:00:00.000Z`);
/** The day after `TODAY`. */
export const ON = '2026-07-01' as Day;

export function proofOf(code: string): SigningProof {
  return SigningProof.parse(hashText(code));
}

/** As the shell makes it, with a proof that needs no stretching. */
export function codeFor(code: string): SigningCode {
  return { salt: 'ab'.repeat(16), rounds: 1, verifier: verifierOf(proofOf(code)) };
}

export interface TestPayments extends TestBank {
  readonly author: SignatoryId;
  readonly second: SignatoryId;
}

export const AUTHOR_CODE = 'penningen';
export const SECOND_CODE = 'voorzitter';

export async function aPaymentsWorld(): Promise<TestPayments> {
  const bank = await aBankWorld();
  const from = '2026-01-01' as Day;
  const ids: SignatoryId[] = [];
  for (const [name, role, code] of [
    ['Ada Penning', 'treasurer', AUTHOR_CODE],
    ['Bo Voorzit', 'chair', SECOND_CODE],
  ] as const) {
    const made = await bank.world.run(recordSignatory, { name, role, from, code: codeFor(code) });
    if (!made.ok) throw new Error(made.error.code);
    ids.push(made.value as SignatoryId);
  }
  const [author, second] = ids as [SignatoryId, SignatoryId];
  return { ...bank, author, second };
}

/** How many of the two instalments are in it. */
export async function composed(payments: TestPayments, count = 2): Promise<PaymentBatchId> {
  const { world, author, grant } = payments;
  const lines = grant.instalments.slice(0, count).map(({ id }, index) => ({
    grantId: grant.id,
    instalmentId: id,
    text: `Toekenning ${grant.number}, termijn ${index + 1}`,
  }));
  return await must(world.run(composeBatch, { author, day: ON, payerIban: FUND_IBAN, lines }));
}

export async function frozen(payments: TestPayments, count = 2): Promise<PaymentBatchId> {
  const batchId = await composed(payments, count);
  return await must(payments.world.run(freezeBatch, await freezing(payments, batchId)));
}

export async function freezing({ world }: TestPayments, batchId: PaymentBatchId) {
  return { batchId, contentHash: await hashOf(world, batchId), proof: proofOf(AUTHOR_CODE) };
}

export async function approving({ world, second }: TestPayments, batchId: PaymentBatchId) {
  const contentHash = await hashOf(world, batchId);
  return { batchId, contentHash, signatoryId: second, proof: proofOf(SECOND_CODE) };
}

export async function approved(payments: TestPayments, count = 2): Promise<PaymentBatchId> {
  const batchId = await frozen(payments, count);
  return await must(payments.world.run(approveBatch, await approving(payments, batchId)));
}

export async function sent(payments: TestPayments, count = 2): Promise<PaymentBatchId> {
  const batchId = await approved(payments, count);
  return await must(payments.world.run(sendBatch, { batchId, by: { kind: 'file', fileHash: FILE_HASH } }));
}

export async function hashOf(world: World, batchId: PaymentBatchId): Promise<Sha256> {
  const found = batchWithLines(await loadPaymentsBook(world.reader), batchId);
  if (found === null) throw new Error('No such batch');
  return contentHashOf(found);
}

export function batchOf(world: World, batchId: PaymentBatchId): PaymentBatch {
  const batch = world.rows(paymentBatchTable).find(({ id }) => id === batchId);
  if (batch === undefined) throw new Error('No such batch');
  return batch;
}

export function linesOf(world: World, batchId: PaymentBatchId): BatchLine[] {
  return world.rows(batchLineTable).filter((line) => line.batchId === batchId);
}

export function signatoryOf(world: World, id: SignatoryId): Signatory {
  const signatory = world.rows(signatoryTable).find((one) => one.id === id);
  if (signatory === undefined) throw new Error('No such signatory');
  return signatory;
}

/** A claim of a volunteer beside the award, approved by another. */
export async function withClaim({ world }: TestPayments): Promise<Claim> {
  await seedRows(world, volunteerRows());
  return await approvedClaim({ world, source: SOURCE });
}

/** The claim first, then the first instalment. */
export async function sentWithClaim(payments: TestPayments, claim: Claim): Promise<PaymentBatchId> {
  const { world, author, grant } = payments;
  const lines = [
    { claimId: claim.id, text: claimReference(claim) },
    { grantId: grant.id, instalmentId: grant.instalments[0]!.id, text: 'Termijn 1' },
  ];
  const batchId = await must(world.run(composeBatch, { author, day: ON, payerIban: FUND_IBAN, lines }));
  await must(world.run(freezeBatch, await freezing(payments, batchId)));
  await must(world.run(approveBatch, await approving(payments, batchId)));
  return await must(world.run(sendBatch, { batchId, by: { kind: 'file', fileHash: FILE_HASH } }));
}

export function instalmentOf({ pays }: BatchLine) {
  if (pays.kind !== 'instalment') throw new Error('Pays a claim');
  return pays;
}

/** Every text that a change leaves behind, in rows and in the log. */
export function textOf({ puts, audit }: Change): string {
  return JSON.stringify([puts, audit]);
}

async function must(done: ReturnType<World['run']>): Promise<PaymentBatchId> {
  const answer = await done;
  if (!answer.ok) throw new Error(`${answer.error.code} ${JSON.stringify(answer.error.params)}`);
  return answer.value as PaymentBatchId;
}
