import { bookBankEntry } from '@shared/domain/bank/actions/book-bank-entry';
import { type BankEntry, bankEntryTable } from '@shared/domain/bank/bank-entry';
import type { BookingPart } from '@shared/domain/bank/booking-part';
import { type LedgerEntryId, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import type { InstalmentId } from '@shared/domain/grants/grant';
import { paymentTable } from '@shared/domain/grants/payment';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import {
  aBankWorld,
  BEGINS,
  bankEntryOf,
  figuresOf,
  match,
  matched,
  PAY_DAY,
  reconciled,
  SOURCE,
  type TestBank,
  takenIn,
} from '../../../../support/bank-world';

const cost = (amount: number): BookingPart => {
  return { kind: 'cost', account: 'WBedAdlBan', contributionId: SOURCE, amount: cents(amount) };
};
const receipt = (amount: number): BookingPart => {
  return { kind: 'receipt', contributionId: SOURCE, amount: cents(amount) };
};

function byHand({ world }: TestBank): LedgerEntryId {
  return world.rows(ledgerEntryTable).find(({ kind }) => kind === 'receipt')?.id ?? testId(404);
}

function pays({ grant }: TestBank, place: number): BookingPart {
  const instalmentId = grant.instalments[place]?.id as InstalmentId;
  return { kind: 'payment', grantId: grant.id, instalmentId };
}

describe('book-bank-entry (B5-B7)', () => {
  it('books what came in, on the day of the bank, and keeps what the entry stands for', async () => {
    const { world, current } = await aBankWorld();
    const entry = await takenIn(world, current, { amount: 1_000 });
    const answer = await world.run(bookBankEntry, {
      bankEntryId: entry.id,
      parts: [receipt(1_000)],
      ground: 'manual',
      reason: 'De penningmeester van de gemeente belde',
    });
    expect(answer).toEqual({ ok: true, value: entry.id });
    const { id: entryId, day, kind } = world.rows(ledgerEntryTable).at(-1) ?? {};
    expect([day, kind]).toEqual([PAY_DAY, 'receipt']);
    expect(bankEntryOf(world, entry.entryKey)).toEqual({
      ...entry,
      state: {
        status: 'booked',
        ground: 'manual',
        reason: 'De penningmeester van de gemeente belde',
        parts: [{ entryId, amount: 1_000, isNew: true, took: null }],
      },
    });
  });

  it('splits one entry over all it stands for, new and known', async () => {
    const bank = await aBankWorld();
    const entry = await takenIn(bank.world, bank.current, { amount: 499_950, day: BEGINS });
    const known = { kind: 'ledger', entryId: byHand(bank), amount: cents(500_000) } as const;
    const { state } = await matched(bank.world, entry, known, cost(-150), receipt(100));
    expect(state.status === 'booked' ? state.parts.map(({ amount, isNew }) => [amount, isNew]) : []).toEqual([
      [500_000, false],
      [-150, true],
      [100, true],
    ]);
    expect(figuresOf(reconciled(bank.world))).toMatchObject({ difference: 0, notInBooks: [], notOnBank: [] });
  });

  it('pays many instalments with one entry of the bank: a batch (W8)', async () => {
    const bank = await aBankWorld();
    const entry = await takenIn(bank.world, bank.current, { amount: -100_000, endToEndId: 'BATCH-7' });
    await matched(bank.world, entry, pays(bank, 0), pays(bank, 1));
    expect(bank.world.rows(paymentTable).map(({ amount, paidOn, reference }) => [amount, paidOn, reference]))
      // The amounts of its instalments, each once.
      .toEqual([
        [60_000, PAY_DAY, 'BATCH-7'],
        [40_000, PAY_DAY, 'BATCH-7'],
      ]);
  });

  it('lets many entries of the bank vouch for one of the ledger, and never for more than it moved', async () => {
    const bank = await aBankWorld();
    const { world, current } = bank;
    const known = (amount: number): BookingPart => {
      return { kind: 'ledger', entryId: byHand(bank), amount: cents(amount) };
    };
    await matched(world, await takenIn(world, current, { amount: 200_000 }), known(200_000));
    const tooMuch = await takenIn(world, current, { amount: 300_001 });
    expect(await match(world, tooMuch, known(300_001))).toEqual({
      ok: false,
      error: { code: 'bank.moreThanBooked', params: { number: 1, left: 300_000 }, field: 'parts.0' },
    });
    expect(await match(world, tooMuch, known(300_000), known(1))).toEqual({
      ok: false,
      error: { code: 'bank.moreThanBooked', params: { number: 1, left: 0 }, field: 'parts.1' },
    });
    await matched(world, await takenIn(world, current, { amount: 300_000 }), known(300_000));
    expect(figuresOf(reconciled(world)).notOnBank).toEqual([]);
  });

  it.each<[string, (bank: TestBank) => BookingPart[], string | object]>([
    ['parts a cent below the entry (B5)', () => [receipt(999)], { left: 1 }],
    ['parts a cent above the entry (B5)', () => [receipt(1_001)], { left: -1 }],
    ['a receipt above the promise (G3)', () => [receipt(500_001), cost(-499_001)], { open: 500_000 }],
    [
      'two receipts that together go above the promise (G3)',
      () => [receipt(500_000), receipt(1), cost(-499_001)],
      { open: 0 },
    ],
    ['the same instalment twice (W8)', (bank) => [pays(bank, 0), pays(bank, 0)], { paidOn: PAY_DAY }],
    [
      'an entry of the ledger the other way round',
      (bank) => {
        return [{ kind: 'ledger', entryId: byHand(bank), amount: cents(-1) }, receipt(1_001)];
      },
      { number: 1, left: 500_000 },
    ],
  ])('refuses %s, and changes nothing', async (...[, partsFor, params]) => {
    const bank = await aBankWorld();
    const { world } = bank;
    const entry = await takenIn(world, bank.current, { amount: 1_000 });
    const before = [world.rows(ledgerEntryTable), world.rows(paymentTable), world.rows(bankEntryTable)];
    expect(await match(world, entry, ...partsFor(bank))).toMatchObject({ ok: false, error: { params } });
    expect([world.rows(ledgerEntryTable), world.rows(paymentTable), world.rows(bankEntryTable)]).toEqual(
      before,
    );
  });

  it('wants a reason for a match by hand (B6)', async () => {
    const { world, current } = await aBankWorld();
    const { id: bankEntryId } = await takenIn(world, current, { amount: 1_000 });
    const input = { bankEntryId, parts: [receipt(1_000)], ground: 'manual', reason: '  ' } as const;
    expect(await world.run(bookBankEntry, { ...input, parts: [...input.parts] })).toEqual({
      ok: false,
      error: { code: 'bank.reasonNeeded', params: {}, field: 'reason' },
    });
  });

  it.each<[string, (entry: BankEntry) => BankEntry, string]>([
    ['an entry that is not there', (entry) => ({ ...entry, id: testId(404) }), 'bank.unknownEntry'],
    ['an entry that was matched', (entry) => entry, 'bank.alreadyBooked'],
  ])('refuses %s', async (...[, entryFor, code]) => {
    const { world, current } = await aBankWorld();
    const entry = await takenIn(world, current, { amount: 1_000 });
    await matched(world, entry, receipt(1_000));
    expect(await match(world, entryFor(entry), receipt(1_000))).toEqual({
      ok: false,
      error: { code, params: {}, field: null },
    });
  });
});
