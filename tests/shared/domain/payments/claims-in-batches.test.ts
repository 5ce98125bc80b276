import { put } from '@shared/domain/action';
import { releaseBankEntry } from '@shared/domain/bank/actions/release-bank-entry';
import { loadBankBooks } from '@shared/domain/bank/bank-books';
import { matchWorldOf } from '@shared/domain/bank/matching/match-world';
import { suggestionsFor } from '@shared/domain/bank/matching/suggestions';
import { recordClaimPayment } from '@shared/domain/expenses/actions/record-claim-payment';
import { refuseClaim } from '@shared/domain/expenses/actions/refuse-claim';
import { claimTable } from '@shared/domain/expenses/claim';
import { claimReference } from '@shared/domain/expenses/claim-reference';
import { batchLineTable, lineStatus } from '@shared/domain/grants/batch-line';
import { paymentTable } from '@shared/domain/grants/payment';
import { approveBatch } from '@shared/domain/payments/actions/approve-batch';
import { composeBatch } from '@shared/domain/payments/actions/compose-batch';
import { freezeBatch } from '@shared/domain/payments/actions/freeze-batch';
import { dueClaims } from '@shared/domain/payments/due-claims';
import { loadPaymentsBook } from '@shared/domain/payments/payments-book';
import { personTable } from '@shared/domain/people/person';
import { signatoryTable } from '@shared/domain/people/signatory';
import { loadAccessBook } from '@shared/domain/privacy/access-bank';
import { accessFile } from '@shared/domain/privacy/access-file';
import { negate } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { match, takenIn } from '../../../support/bank-world';
import { CLAIMANT, claimOf, OTHER, ITS_IBAN as VOLUNTEERS_IBAN } from '../../../support/claim-world';
import {
  aPaymentsWorld,
  approving,
  FUND_IBAN,
  freezing,
  linesOf,
  ON,
  sentWithClaim,
  signatoryOf,
  type TestPayments,
  withClaim,
} from '../../../support/payments-world';
import { seedRows } from '../../../support/voting-world';

function lineOfClaim({ world }: TestPayments) {
  const line = world.rows(batchLineTable).find(({ pays }) => pays.kind === 'claim');
  if (line === undefined) throw new Error('No line');
  return line;
}

function statusOfClaim({ world }: TestPayments) {
  const paid = { payments: world.rows(paymentTable), claims: world.rows(claimTable) };
  return lineStatus(lineOfClaim({ world } as TestPayments), paid);
}

async function anInput({ author }: TestPayments, claimId: Awaited<ReturnType<typeof withClaim>>['id']) {
  return { author, day: ON, payerIban: FUND_IBAN, lines: [{ claimId, text: '' }] };
}

describe('a claim in a batch', () => {
  it('is a line to the volunteer, under the reference of the claim (P3, P4)', async () => {
    const payments = await aPaymentsWorld();
    const claim = await withClaim(payments);
    const batchId = await sentWithClaim(payments, claim);
    expect(linesOf(payments.world, batchId)).toMatchObject([
      {
        position: 1,
        pays: { kind: 'claim', claimId: claim.id, personId: CLAIMANT.personId },
        amount: claim.amount,
        holder: 'Noor de Boer',
        iban: VOLUNTEERS_IBAN,
        text: claimReference(claim),
      },
      { position: 2, pays: { kind: 'instalment' } },
    ]);
    // Its words go with those of the claim.
    expect(batchLineTable.sealing?.subjectOf(lineOfClaim(payments))).toBe(claim.id);
  });

  it('stands in one live batch only, and says in which (P3)', async () => {
    const payments = await aPaymentsWorld();
    const { world } = payments;
    const claim = await withClaim(payments);
    const input = await anInput(payments, claim.id);
    await world.run(composeBatch, input);
    expect(await world.run(composeBatch, input)).toMatchObject({
      error: { code: 'payments.inBatch', params: { line: 1, payee: 'Noor de Boer', batch: 1 } },
    });
    expect(dueClaims(await loadPaymentsBook(world.reader))).toMatchObject([
      { claim: { id: claim.id }, name: 'Noor de Boer', batch: { number: 1 } },
    ]);
  });

  it('is signed neither way by who claimed, known by person or by name (P7)', async () => {
    const payments = await aPaymentsWorld();
    const { world, author, second } = payments;
    const claim = await withClaim(payments);
    const input = await anInput(payments, claim.id);
    const own = signatoryOf(world, author);
    await seedRows(world, [put(signatoryTable, { ...own, personId: CLAIMANT.personId })]);
    const refused = { error: { code: 'payments.hasInterest', params: { line: 1, payee: 'Noor de Boer' } } };
    expect(await world.run(composeBatch, input)).toMatchObject(refused);
    await seedRows(world, [put(signatoryTable, own)]);
    const made = await world.run(composeBatch, input);
    const batchId = (made.ok ? made.value : '') as Parameters<typeof linesOf>[1];
    await world.run(freezeBatch, await freezing(payments, batchId));
    const { personId } = signatoryOf(world, second);
    const namesake = world.rows(personTable).find(({ id }) => id === personId)!;
    await seedRows(world, [put(personTable, { ...namesake, name: 'noor  de boer' })]);
    expect(await world.run(approveBatch, await approving(payments, batchId))).toMatchObject(refused);
  });

  it('is not signed once its account, or its approval, is another (P8)', async () => {
    const payments = await aPaymentsWorld();
    const { world } = payments;
    const claim = await withClaim(payments);
    const made = await world.run(composeBatch, await anInput(payments, claim.id));
    const batchId = (made.ok ? made.value : '') as Parameters<typeof linesOf>[1];
    const signing = await freezing(payments, batchId);
    await seedRows(world, [put(claimTable, { ...claim, iban: FUND_IBAN })]);
    expect(await world.run(freezeBatch, signing)).toMatchObject({
      error: { code: 'payments.accountChanged' },
    });
    await seedRows(world, [put(claimTable, claim)]);
    const refusal = { claimId: claim.id, refuser: OTHER.chosen, reason: 'Dubbel' };
    expect(await world.run(refuseClaim, refusal)).toMatchObject({ ok: true });
    expect(await world.run(freezeBatch, signing)).toMatchObject({
      error: { code: 'payments.amountChanged' },
    });
  });

  it('is neither refused nor paid by hand once its batch was signed (P13)', async () => {
    const payments = await aPaymentsWorld();
    const { world } = payments;
    const claim = await withClaim(payments);
    await sentWithClaim(payments, claim);
    const refused = { error: { code: 'expenses.inBatch', params: { batch: 1 } } };
    const byHand = { claimId: claim.id, paidOn: claim.handedInOn };
    expect(await world.run(recordClaimPayment, byHand)).toMatchObject(refused);
    const refusal = { claimId: claim.id, refuser: OTHER.chosen, reason: 'Dubbel' };
    expect(await world.run(refuseClaim, refusal)).toMatchObject(refused);
  });

  it('is closed by the statement; what the bank gives back ends the line, and undoing a match opens it (P11, P12)', async () => {
    const payments = await aPaymentsWorld();
    const { world, current } = payments;
    const claim = await withClaim(payments);
    await sentWithClaim(payments, claim);
    world.setToday(ON);
    const { endToEndId, id: lineId } = lineOfClaim(payments);
    const told = { day: ON, endToEndId };
    const part = { kind: 'claim', claimId: claim.id } as const;
    const out = await takenIn(world, current, { ...told, entryKey: 'out', amount: negate(claim.amount) });
    const people = { initiatives: [], persons: new Map() };
    const suggested = async (entry: typeof out) =>
      suggestionsFor(entry, matchWorldOf(await loadBankBooks(world.reader), people))[0];
    expect(await suggested(out)).toEqual({ ground: 'endToEndId', parts: [part] });
    await match(world, out, part);
    expect([statusOfClaim(payments), claimOf(world, claim.id).state]).toMatchObject([
      'paid',
      { status: 'paid', paidOn: ON, lineId },
    ]);
    await world.run(releaseBankEntry, { bankEntryId: out.id, reason: 'Vergissing' });
    expect([statusOfClaim(payments), claimOf(world, claim.id)]).toEqual(['open', claim]);
    await match(world, out, part);
    const back = await takenIn(world, current, { ...told, entryKey: 'in', amount: claim.amount });
    const returned = { kind: 'claimBack', claimId: claim.id } as const;
    expect(await suggested(back)).toEqual({ ground: 'endToEndId', parts: [returned] });
    await match(world, back, returned);
    expect([statusOfClaim(payments), claimOf(world, claim.id)]).toEqual(['rejected', claim]);
    await world.run(releaseBankEntry, { bankEntryId: back.id, reason: 'Vergissing' });
    expect([statusOfClaim(payments), claimOf(world, claim.id).state]).toMatchObject([
      'paid',
      { status: 'paid', paidOn: ON, lineId },
    ]);
    await match(world, back, returned);
    expect(statusOfClaim(payments)).toBe('rejected');
    expect(await world.run(composeBatch, await anInput(payments, claim.id))).toMatchObject({ ok: true });
  });

  it('is paid another way where the bank names something else', async () => {
    const payments = await aPaymentsWorld();
    const { world, current } = payments;
    const claim = await withClaim(payments);
    await sentWithClaim(payments, claim);
    world.setToday(ON);
    const told = { day: ON, endToEndId: 'ANDERS', description: '', amount: negate(claim.amount) };
    await match(world, await takenIn(world, current, told), { kind: 'claim', claimId: claim.id });
    expect(statusOfClaim(payments)).toBe('elsewhere');
  });

  it('is told to the volunteer who asks what is known', async () => {
    const payments = await aPaymentsWorld();
    const { world } = payments;
    const claim = await withClaim(payments);
    await sentWithClaim(payments, claim);
    const subject = { kind: 'person', id: CLAIMANT.personId } as const;
    const entries = accessFile(await loadAccessBook(world.reader), subject);
    expect(entries.filter(({ kind }) => kind === 'ordered')).toEqual([
      {
        kind: 'ordered',
        day: ON,
        amount: claim.amount,
        holder: 'Noor de Boer',
        iban: VOLUNTEERS_IBAN,
        text: claimReference(claim),
      },
    ]);
  });

  it('that came back stands in no second batch while that is undone (B12, P3)', async () => {
    const payments = await aPaymentsWorld();
    const { world, current } = payments;
    const claim = await withClaim(payments);
    await sentWithClaim(payments, claim);
    world.setToday(ON);
    const told = { day: ON, endToEndId: lineOfClaim(payments).endToEndId };
    const out = await takenIn(world, current, { ...told, entryKey: 'out', amount: negate(claim.amount) });
    await match(world, out, { kind: 'claim', claimId: claim.id });
    const back = await takenIn(world, current, { ...told, entryKey: 'in', amount: claim.amount });
    await match(world, back, { kind: 'claimBack', claimId: claim.id });
    await world.run(composeBatch, await anInput(payments, claim.id));
    const undone = { bankEntryId: back.id, reason: 'Vergissing' };
    expect(await world.run(releaseBankEntry, undone)).toMatchObject({
      error: { code: 'bank.inBatchAgain', params: { batch: 2 } },
    });
  });
});
