import { put } from '@shared/domain/action';
import { changeBatch } from '@shared/domain/payments/actions/change-batch';
import { freezeBatch } from '@shared/domain/payments/actions/freeze-batch';
import { initiativeTable } from '@shared/domain/people/initiative';
import type { Day } from '@shared/kernel/dates';
import { hashText } from '@shared/kernel/hash';
import { Iban } from '@shared/kernel/iban';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { FIRST_PART, ITS_IBAN, SECOND_PART } from '../../../../support/bank-world';
import {
  aPaymentsWorld,
  approved,
  batchOf,
  composed,
  freezing,
  frozen,
  linesOf,
  sent,
  type TestPayments,
} from '../../../../support/payments-world';
import { seedRows } from '../../../../support/voting-world';

const OTHER_DAY = '2026-07-10' as Day;
const OTHER_IBAN = Iban.parse('NL02ABNA0123456789');

function anInput(payments: TestPayments, batchId: Awaited<ReturnType<typeof composed>>) {
  const lines = payments.grant.instalments.map(({ id }) => ({
    grantId: payments.grant.id,
    instalmentId: id,
    text: 'Nieuw',
  }));
  return { batchId, day: OTHER_DAY, payerIban: OTHER_IBAN, lines };
}

describe('changing a batch that nobody signed', () => {
  it('takes lines out, adds what is due, changes day and account; number and author stay (P15)', async () => {
    const payments = await aPaymentsWorld();
    const { world, grant } = payments;
    const batchId = await composed(payments, 1);
    const before = batchOf(world, batchId);
    const input = anInput(payments, batchId);
    expect(await world.run(changeBatch, input)).toMatchObject({ ok: true });
    expect(batchOf(world, batchId)).toEqual({ ...before, day: OTHER_DAY, payerIban: OTHER_IBAN });
    const mark = hashText(batchId).slice(0, 8);
    expect(linesOf(world, batchId)).toMatchObject([
      { position: 1, amount: FIRST_PART, endToEndId: `BP-1-1-${mark}`, text: 'Nieuw' },
      { position: 2, amount: SECOND_PART, endToEndId: `BP-1-2-${mark}`, text: 'Nieuw' },
    ]);
    await world.run(changeBatch, { ...input, lines: input.lines.slice(1) });
    expect(linesOf(world, batchId)).toMatchObject([
      { position: 1, pays: { instalmentId: grant.instalments[1]?.id }, endToEndId: `BP-1-1-${mark}` },
    ]);
    expect(await world.run(freezeBatch, await freezing(payments, batchId))).toMatchObject({ ok: true });
  });

  it('sets what was taken out free for another batch, and takes nothing of another batch (P3)', async () => {
    const payments = await aPaymentsWorld();
    const { world } = payments;
    const batchId = await composed(payments, 2);
    const input = anInput(payments, batchId);
    await world.run(changeBatch, { ...input, lines: input.lines.slice(1) });
    await composed(payments, 1);
    expect(await world.run(changeBatch, input)).toMatchObject({
      error: { code: 'payments.inBatch', params: { line: 1, batch: 2 } },
    });
  });

  it.each([
    ['signed', frozen],
    ['signed by two', approved],
    ['sent', sent],
  ])('is refused once it was %s (P5, P15)', async (_what, made) => {
    const payments = await aPaymentsWorld();
    const batchId = await made(payments);
    expect(await payments.world.run(changeBatch, anInput(payments, batchId))).toMatchObject({
      error: { code: 'payments.notDraft' },
    });
  });

  it('refuses nothing, yesterday, a batch that is not there, and an interest of its author (P7)', async () => {
    const payments = await aPaymentsWorld();
    const { world } = payments;
    const input = anInput(payments, await composed(payments));
    const codeOf = async (given: typeof input) => {
      const done = await world.run(changeBatch, given);
      return done.ok ? null : done.error.code;
    };
    const codes = [
      await codeOf({ ...input, lines: [] }),
      await codeOf({ ...input, day: '2026-06-29' as Day }),
      await codeOf({ ...input, batchId: testId<typeof input.batchId>(99) }),
    ];
    const initiative = world.rows(initiativeTable)[0]!;
    const bankAccount = { iban: Iban.parse(ITS_IBAN), holder: 'Ada Penning' };
    await seedRows(world, [put(initiativeTable, { ...initiative, bankAccount })]);
    codes.push(await codeOf(input));
    expect(codes).toEqual([
      'payments.nothingChosen',
      'payments.dayGone',
      'payments.unknownBatch',
      'payments.hasInterest',
    ]);
  });
});
