import { put } from '@shared/domain/action';
import { approveBatch } from '@shared/domain/payments/actions/approve-batch';
import { changeSignatory } from '@shared/domain/payments/actions/change-signatory';
import { initiativeTable } from '@shared/domain/people/initiative';
import { conflictTable } from '@shared/domain/voting/conflict';
import { hashText } from '@shared/kernel/hash';
import { Iban } from '@shared/kernel/iban';
import { describe, expect, it } from 'vitest';
import { aConflict } from '../../../../support/panel-world';
import {
  AUTHOR_CODE,
  aPaymentsWorld,
  approving,
  batchOf,
  composed,
  frozen,
  NOW,
  proofOf,
  signatoryOf,
} from '../../../../support/payments-world';
import { seedRows } from '../../../../support/voting-world';

describe('the second signature (P6)', () => {
  it('stands under the same hash as the first', async () => {
    const payments = await aPaymentsWorld();
    const batchId = await frozen(payments);
    const before = batchOf(payments.world, batchId).state;
    await payments.world.run(approveBatch, await approving(payments, batchId));
    expect(batchOf(payments.world, batchId).state).toEqual({
      ...before,
      status: 'approved',
      approved: { by: payments.second, at: NOW },
    });
  });

  it('is refused to who told an interest in a plan of the payee as a member of the panel (P7)', async () => {
    const payments = await aPaymentsWorld();
    const batchId = await frozen(payments);
    const initiativeId = payments.world.rows(initiativeTable)[0]!.id;
    const { personId } = signatoryOf(payments.world, payments.second);
    await seedRows(payments.world, [put(conflictTable, aConflict({ initiativeId, personId }))]);
    const input = await approving(payments, batchId);
    expect(await payments.world.run(approveBatch, input)).toMatchObject({
      error: { code: 'payments.hasInterest', params: { line: 1 } },
    });
  });

  it('is never the author’s, whatever code is typed', async () => {
    const payments = await aPaymentsWorld();
    const input = await approving(payments, await frozen(payments));
    const own = { ...input, signatoryId: payments.author, proof: proofOf(AUTHOR_CODE) };
    expect(await payments.world.run(approveBatch, own)).toMatchObject({
      error: { code: 'payments.isAuthor' },
    });
    const borrowed = { ...input, proof: proofOf(AUTHOR_CODE) };
    expect(await payments.world.run(approveBatch, borrowed)).toMatchObject({
      error: { code: 'payments.wrongCode' },
    });
  });

  it('is refused to who has an interest in a line, and the refusal names the line (P7)', async () => {
    const payments = await aPaymentsWorld();
    const { world, second, grant } = payments;
    const input = await approving(payments, await frozen(payments));
    const interests = [{ initiativeId: grant.initiativeId, what: 'Lid van de groep' }];
    await world.run(changeSignatory, { signatoryId: second, role: 'chair', until: null, interests });
    expect(await world.run(approveBatch, input)).toMatchObject({
      error: { code: 'payments.hasInterest', params: { line: 1, payee: 'Groene Gevels' } },
    });
  });

  it('is refused before the first, for other content, and after the account changed (P8)', async () => {
    const payments = await aPaymentsWorld();
    const { world } = payments;
    const draft = await world.run(approveBatch, await approving(payments, await composed(payments, 1)));
    const other = await aPaymentsWorld();
    const input = await approving(other, await frozen(other));
    const hash = await other.world.run(approveBatch, { ...input, contentHash: hashText('iets anders') });
    const initiative = other.world.rows(initiativeTable)[0]!;
    const bankAccount = { iban: Iban.parse('NL69INGB0123456789'), holder: 'J. Jansen' };
    await seedRows(other.world, [put(initiativeTable, { ...initiative, bankAccount })]);
    const account = await other.world.run(approveBatch, input);
    expect([draft, hash, account].map((done) => (done.ok ? null : done.error.code))).toEqual([
      'payments.notFrozen',
      'payments.otherContent',
      'payments.accountChanged',
    ]);
  });
});
