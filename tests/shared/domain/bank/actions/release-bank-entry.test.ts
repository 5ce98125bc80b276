import { put } from '@shared/domain/action';
import { releaseBankEntry } from '@shared/domain/bank/actions/release-bank-entry';
import { type BankEntry, bankEntryTable } from '@shared/domain/bank/bank-entry';
import type { BookingPart } from '@shared/domain/bank/booking-part';
import { positionsOf } from '@shared/domain/funds/balance';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { settleGrant } from '@shared/domain/grants/actions/settle-grant';
import { type Grant, grantTable, type InstalmentId } from '@shared/domain/grants/grant';
import { moneyOfGrants } from '@shared/domain/grants/grant-money';
import { type PaymentId, paymentTable } from '@shared/domain/grants/payment';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId, type World } from '../../../../support/action-world';
import {
  aBankWorld,
  bankEntryOf,
  FIRST_PART,
  figuresOf,
  match,
  matched,
  PAY_DAY,
  reconciled,
  release,
  SOURCE,
  type TestBank,
  TODAY,
  takenIn,
} from '../../../../support/bank-world';
import { seedRows } from '../../../../support/voting-world';

function pays({ grant }: { readonly grant: Grant }, place: number): BookingPart {
  return {
    kind: 'payment',
    grantId: grant.id,
    instalmentId: grant.instalments[place]?.id as InstalmentId,
  };
}

async function paidFirst(): Promise<TestBank & { readonly paid: BankEntry }> {
  const bank = await aBankWorld();
  const entry = await takenIn(bank.world, bank.current, { amount: -FIRST_PART });
  return { ...bank, paid: await matched(bank.world, entry, pays(bank, 0)) };
}

async function cameBack({ world, current }: TestBank): Promise<BankEntry> {
  const entry = await takenIn(world, current, {
    amount: FIRST_PART,
    day: '2026-05-22',
    returnReason: 'AC04',
  });
  const paymentId = world.rows(paymentTable)[0]?.id as PaymentId;
  return await matched(world, entry, { kind: 'bounce', paymentId });
}

async function settled({ world, grant }: TestBank, spent: number): Promise<void> {
  const state = { status: 'reported', reportedOn: TODAY } as const;
  await seedRows(world, [put(grantTable, { ...grant, state })]);
  const done = await world.run(settleGrant, {
    grantId: grant.id,
    settledOn: TODAY,
    spent: cents(spent),
    kept: null,
  });
  if (!done.ok) throw new Error(done.error.code);
}

function moneyOf({ rows }: World) {
  const ledger = rows(ledgerEntryTable);
  return [[...positionsOf(ledger, { until: null })].sort(), [...moneyOfGrants(ledger)], rows(paymentTable)];
}

/** As the bank entry stands in a store of before: what the payment was, was not kept. */
function forgotten(entry: BankEntry): BankEntry {
  const { state } = entry;
  if (state.status !== 'booked') throw new Error('Not booked');
  return { ...entry, state: { ...state, parts: state.parts.map((part) => ({ ...part, took: null })) } };
}

const own = (kind: 'cost' | 'interest', amount: number): BookingPart =>
  kind === 'cost'
    ? { kind, account: 'WBedAdlBan', contributionId: SOURCE, amount: cents(amount) }
    : { kind, contributionId: SOURCE, amount: cents(amount) };
const receipt = (amount: number): BookingPart => {
  return { kind: 'receipt', contributionId: SOURCE, amount: cents(amount) };
};

describe('release-bank-entry (B9)', () => {
  it.each<[string, number, (bank: TestBank) => BookingPart[]]>([
    ['a receipt', 1_000, () => [receipt(1_000)]],
    ['a payment', -FIRST_PART, (bank) => [pays(bank, 0)]],
    ['a batch', -100_000, (bank) => [pays(bank, 1), pays(bank, 0)]],
    ['costs', -995, () => [own('cost', -995)]],
    ['costs that were given back', 995, () => [own('cost', 995)]],
    ['interest', 12, () => [own('interest', 12)]],
    ['negative interest', -12, () => [own('interest', -12)]],
    ['a split', 5, () => [receipt(1_000), own('cost', -1_000), own('interest', 5)]],
  ])('takes %s back on the same day, and all money stands as before', async (...[, amount, partsFor]) => {
    const bank = await aBankWorld();
    const { world } = bank;
    const entry = await takenIn(world, bank.current, { amount });
    const before = moneyOf(world);
    const parts = partsFor(bank);
    await matched(world, entry, ...parts);
    expect(moneyOf(world)).not.toEqual(before);
    expect(await release(world, entry)).toEqual({ ok: true, value: entry.id });
    expect(moneyOf(world)).toEqual(before);
    expect(bankEntryOf(world, entry.entryKey)).toEqual(entry);
    const taken = world.rows(ledgerEntryTable).slice(-parts.length);
    expect(taken.map(({ kind, day, reason }) => [kind, day, reason])).toEqual(
      parts.map(() => ['reversal', PAY_DAY, 'Hoort bij een ander']),
    );
    expect(figuresOf(reconciled(world)).notInBooks).toEqual([amount]);
  });

  it('leaves what stood in the ledger before', async () => {
    const { world, current } = await aBankWorld();
    const known = world.rows(ledgerEntryTable);
    const [receipt] = known;
    const entry = await takenIn(world, current, { amount: 500_000 });
    const entryId = receipt?.id ?? testId(404);
    await matched(world, entry, { kind: 'ledger', entryId, amount: entry.amount });
    await release(world, entry);
    expect(world.rows(ledgerEntryTable)).toEqual(known);
    expect(figuresOf(reconciled(world)).notOnBank).toEqual([500_000]);
  });

  it('can be matched again, with something else', async () => {
    const { world, current } = await aBankWorld();
    const entry = await takenIn(world, current, { amount: 1_000 });
    await matched(world, entry, receipt(1_000));
    await release(world, entry);
    expect((await match(world, entry, own('interest', 1_000))).ok).toBe(true);
    expect(figuresOf(reconciled(world))).toMatchObject({ notInBooks: [], notOnBank: [500_000] });
  });

  it('takes back its own payment where another of that day and amount was booked by hand', async () => {
    const bank = await aBankWorld();
    const { world, grant } = bank;
    const instalments = [50_000, 50_000].map((amount, index) => ({
      ...grant.instalments[index],
      id: grant.instalments[index]?.id as InstalmentId,
      due: PAY_DAY,
      amount: cents(amount),
    }));
    await seedRows(world, [put(grantTable, { ...grant, instalments })]);
    const byHand = { grantId: grant.id, instalmentId: instalments[0]?.id as InstalmentId };
    await world.run(recordPayment, { ...byHand, paidOn: PAY_DAY, reference: 'E2E-1' });
    const before = world.rows(paymentTable);
    const entry = await takenIn(world, bank.current, { amount: -50_000, endToEndId: 'E2E-2' });
    await matched(world, entry, pays(bank, 1));
    await release(world, entry);
    expect(world.rows(paymentTable)).toEqual(before);
  });
});

describe('a payment that was said to come back by mistake (B12)', () => {
  it('stands again as it was, comes back again, and is undone itself', async () => {
    const bank = await paidFirst();
    const { world, paid } = bank;
    const before = moneyOf(world);
    const back = await cameBack(bank);
    const returned = moneyOf(world);
    expect(returned).not.toEqual(before);
    expect((await release(world, back)).ok).toBe(true);
    expect(moneyOf(world)).toEqual(before);
    expect(figuresOf(reconciled(world)).notInBooks).toEqual([FIRST_PART]);
    const again = pays(bank, 0);
    const twice = await takenIn(world, bank.current, {
      amount: -FIRST_PART,
      day: '2026-05-26',
      entryKey: 'x',
    });
    expect(await match(world, twice, again)).toMatchObject({ error: { code: 'grants.alreadyPaid' } });
    const paymentId = world.rows(paymentTable)[0]?.id as PaymentId;
    await matched(world, bankEntryOf(world, back.entryKey), { kind: 'bounce', paymentId });
    expect(moneyOf(world)).toEqual(returned);
    await release(world, back);
    expect((await release(world, paid)).ok).toBe(true);
    expect(world.rows(paymentTable)).toEqual([]);
    const taken = world.rows(ledgerEntryTable).flatMap(({ reverses }) => reverses ?? []);
    expect(new Set(taken).size).toBe(taken.length);
    await matched(world, bankEntryOf(world, paid.entryKey), again);
    expect(moneyOf(world).slice(0, 2)).toEqual(before.slice(0, 2));
  });
});

describe('release-bank-entry refuses', () => {
  const refusal = (code: string, params: object) => ({ ok: false, error: { code, params, field: null } });

  it('a payment that came back, and what came back once it was paid again (B10, B12)', async () => {
    const bank = await paidFirst();
    const back = await cameBack(bank);
    const { world } = bank;
    expect(await release(world, bank.paid)).toEqual(refusal('bank.bounceStays', {}));
    const again = await takenIn(world, bank.current, { amount: -FIRST_PART, day: '2026-05-25' });
    await matched(world, again, pays(bank, 0));
    expect(await release(world, bank.paid)).toEqual(refusal('bank.bounceStays', {}));
    expect(await release(world, back)).toEqual(refusal('bank.paidAgain', {}));
    expect((await release(world, again)).ok).toBe(true);
    expect((await release(world, back)).ok).toBe(true);
  });

  it('what came back of an award that changed or was settled since, and what an older version booked (B12)', async () => {
    const bank = await paidFirst();
    const { world, grant } = bank;
    const back = await cameBack(bank);
    const instalments = grant.instalments.slice(1);
    await seedRows(world, [put(grantTable, { ...grant, instalments })]);
    expect(await release(world, back)).toEqual(refusal('bank.changedSince', {}));
    await settled(bank, 0);
    expect(await release(world, back)).toEqual(refusal('bank.changedSince', {}));
    await seedRows(world, [put(grantTable, grant), put(bankEntryTable, forgotten(back))]);
    expect(await release(world, back)).toEqual(refusal('bank.bounceStays', {}));
  });

  it('a payment that a settlement counted (W11)', async () => {
    const bank = await paidFirst();
    await settled(bank, 50_000);
    expect(await release(bank.world, bank.paid)).toEqual(
      refusal('bank.grantSettled', { number: bank.grant.number }),
    );
  });

  it('no payment that was made after the settlement (W9)', async () => {
    const bank = await aBankWorld();
    await settled(bank, 50_000);
    const entry = await takenIn(bank.world, bank.current, { amount: -50_000, day: TODAY });
    await matched(bank.world, entry, pays(bank, 0));
    expect((await release(bank.world, entry)).ok).toBe(true);
  });

  it('a receipt whose money is in use, to the cent (G4)', async () => {
    const { world, current } = await aBankWorld();
    const entry = await takenIn(world, current, { amount: 1_000 });
    await matched(world, entry, receipt(1_000));
    const costs = await takenIn(world, current, { amount: -400_001 });
    await matched(world, costs, own('cost', -400_001));
    expect(await release(world, entry)).toEqual(refusal('bank.moneyInUse', { short: 1 }));
  });

  it.each([
    ['an entry that is open', (entry: BankEntry) => entry.id, 'bank.notBooked'],
    ['an entry that is not there', () => testId<BankEntry['id']>(404), 'bank.unknownEntry'],
  ])('%s', async (_name, idFor, code) => {
    const { world, current } = await aBankWorld();
    const entry = await takenIn(world, current, {});
    const input = { bankEntryId: idFor(entry), reason: 'Fout' };
    expect(await world.run(releaseBankEntry, input)).toEqual(refusal(code, {}));
  });

  it('to do it without a reason', () => {
    const input = { bankEntryId: testId(1), reason: ' ' };
    expect(releaseBankEntry.input.safeParse(input).success).toBe(false);
  });
});
