import { loadBankBooks } from '@shared/domain/bank/bank-books';
import type { BankEntry } from '@shared/domain/bank/bank-entry';
import { type SentPayments, sentPayments } from '@shared/domain/bank/matching/sent-payments';
import { openOrders } from '@shared/domain/bank/open-orders';
import type { BatchLine } from '@shared/domain/grants/batch-line';
import { batchIdOf } from '@shared/domain/grants/payment-batch';
import { rejectLine } from '@shared/domain/payments/actions/reject-line';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { FIRST_PART, ITS_IBAN, SECOND_PART, TODAY } from '../../../../support/bank-world';
import { aBankEntry } from '../../../../support/builders';
import {
  aPaymentsWorld,
  approved,
  batchOf,
  instalmentOf,
  linesOf,
  ON,
  sent,
  type TestPayments,
} from '../../../../support/payments-world';

type Told = Partial<z.input<typeof BankEntry>>;
type Ids = readonly [string, string];

async function found({ world }: TestPayments, entry: BankEntry): Promise<SentPayments[]> {
  return sentPayments(entry, openOrders(await loadBankBooks(world.reader)));
}

function anEntry(told: Told): BankEntry {
  return aBankEntry({ day: ON, counterIban: ITS_IBAN, description: '', ...told });
}

const BOTH = -FIRST_PART - SECOND_PART;

describe('what comes back of a batch (P11)', () => {
  it.each<[string, (ids: Ids, batchId: string) => Told, readonly number[], string]>([
    ['a payment by its id', ([id]) => ({ amount: -FIRST_PART, endToEndId: id }), [0], 'endToEndId'],
    [
      'a payment by its id, in small letters',
      ([, id]) => ({ amount: -SECOND_PART, endToEndId: id.toLowerCase() }),
      [1],
      'endToEndId',
    ],
    [
      'a payment by phone, with the id in its text',
      ([id]) => ({ amount: -FIRST_PART, description: `Toekenning 1, ${id}` }),
      [0],
      'endToEndId',
    ],
    [
      'all in one line, by the name of the batch',
      (_ids, batchId) => ({ amount: BOTH, batchId }),
      [0, 1],
      'batch',
    ],
    ['all in one line, by the sum', () => ({ amount: BOTH, counterIban: null }), [0, 1], 'batch'],
    [
      'one line for what the bank did pay, by the payments in it',
      ([id]) => ({ amount: -FIRST_PART, details: [aDetail(id), aDetail('X')] }),
      [0],
      'batch',
    ],
  ])('is %s', async (...[, told, places, ground]) => {
    const payments = await aPaymentsWorld();
    const batchId = await sent(payments);
    const lines = linesOf(payments.world, batchId);
    const ids = idsOf(lines);
    const entry = anEntry(told(ids, batchIdOf(batchOf(payments.world, batchId)) ?? ''));
    const parts = places.map((place) => {
      const { grantId, instalmentId } = instalmentOf(lines[place]!);
      return { kind: 'payment', grantId, instalmentId };
    });
    expect((await found(payments, entry))[0]).toEqual({ ground, parts });
  });

  it.each<[string, (ids: Ids) => Told]>([
    ['another amount under the same id', ([id]) => ({ amount: -FIRST_PART + 1, endToEndId: id })],
    ['money that came in', ([id]) => ({ amount: FIRST_PART, endToEndId: id })],
    ['a longer id that begins the same', ([id]) => ({ amount: -FIRST_PART, description: `${id}9` })],
    ['the sum to somebody', () => ({ amount: BOTH })],
    ['the sum before the day of the batch', () => ({ amount: BOTH, counterIban: null, day: TODAY })],
    ['payments of another sum', ([id]) => ({ amount: BOTH, details: [aDetail(id), aDetail('X')] })],
  ])('is not %s', async (_what, told) => {
    const payments = await aPaymentsWorld();
    const lines = linesOf(payments.world, await sent(payments));
    expect(await found(payments, anEntry(told(idsOf(lines))))).toEqual([]);
  });

  it('is nothing before it is sent, and no line that the bank rejected (P12)', async () => {
    const early = await aPaymentsWorld();
    await approved(early);
    expect(await found(early, anEntry({ amount: BOTH, counterIban: null }))).toEqual([]);
    const payments = await aPaymentsWorld();
    const [line] = linesOf(payments.world, await sent(payments));
    await payments.world.run(rejectLine, { lineId: line!.id, day: TODAY, reason: 'AC04' });
    const named = anEntry({ amount: -FIRST_PART, endToEndId: line!.endToEndId });
    expect(await found(payments, named)).toEqual([]);
  });
});

function idsOf(lines: readonly BatchLine[]): Ids {
  const [first = '', second = ''] = lines.map(({ endToEndId }) => endToEndId);
  return [first, second];
}

function aDetail(endToEndId: string) {
  return {
    amount: null,
    counterName: null,
    counterIban: null,
    description: '',
    endToEndId,
    reference: null,
    returnReason: null,
  };
}
