/** The law of closed years: whatever an action writes, no money in one changes, in the books or at the bank (Y9). */
import { type Change, put } from '@shared/domain/action';
import { changeBankAccount } from '@shared/domain/bank/actions/change-bank-account';
import { importStatement } from '@shared/domain/bank/actions/import-statement';
import { recordBankAccount } from '@shared/domain/bank/actions/record-bank-account';
import { bankAccountTable } from '@shared/domain/bank/bank-account';
import { type BankEntryId, bankEntryTable } from '@shared/domain/bank/bank-entry';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { lockedYearIn } from '@shared/domain/yearclose/locked-years';
import { type Day, yearOf } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aWorld, testId } from '../support/action-world';
import { aBankWorld, inFile, reconciled } from '../support/bank-world';
import { aBankAccount } from '../support/builders';
import { lockYear } from '../support/closed-year-world';
import { makeDemoFund } from '../support/demo-fund/story';
import { aStartedFund, TODAY } from '../support/fund-world';
import { seedRows } from '../support/voting-world';

const booked: { readonly action: string; readonly change: Change }[] = [];
await makeDemoFund((action, change) => {
  if (change.puts.some(({ table }) => table === ledgerEntryTable.name)) booked.push({ action, change });
});
const actions = [...new Set(booked.map(({ action }) => action))].toSorted();

const entriesIn = ({ puts }: Change) =>
  puts.flatMap(({ table, row }) =>
    table === ledgerEntryTable.name ? [ledgerEntryTable.schema.parse(row)] : [],
  );

async function tried(change: Change, locked: number) {
  const world = aWorld({ today: TODAY });
  await lockYear(world, locked);
  return await lockedYearIn(world.reader, change);
}

describe('a closed year', () => {
  it('has many actions of the made-up fund to be held against', () => {
    expect(actions).toEqual(
      expect.arrayContaining(['award-round', 'book-bank-entry', 'record-contribution', 'record-payment']),
    );
  });

  it.each(actions)('takes nothing of %s, nor does any year before it', async (name) => {
    for (const { change } of booked.filter(({ action }) => action === name)) {
      const days = entriesIn(change)
        .map(({ day }) => day)
        .toSorted();
      const [day] = days;
      const year = yearOf(day ?? TODAY);
      const refused = { code: 'year.locked', params: { year, day }, field: null };
      expect(await tried(change, year)).toEqual(refused);
      expect(await tried(change, year + 1)).toEqual(refused);
      expect(await tried(change, year - 1)).toBeNull();
    }
  });

  it('lets no entry in it be changed, moved out of it or removed', async () => {
    const [old] = booked.flatMap(({ change }) => entriesIn(change));
    if (old === undefined) throw new Error('Nothing was booked');
    const world = await aStartedFund();
    await seedRows(world, [put(ledgerEntryTable, old)]);
    await lockYear(world, yearOf(old.day));
    const audit = { subject: { kind: 'ledgerEntry', id: old.id }, details: {} };
    const moved = { puts: [put(ledgerEntryTable, { ...old, day: TODAY })], removals: [], audit };
    const removed = { puts: [], removals: [{ table: ledgerEntryTable.name, id: old.id }], audit };
    for (const change of [moved, removed]) {
      expect(await lockedYearIn(world.reader, change)).toMatchObject({ code: 'year.locked' });
    }
  });
});

const KNOWN = [inFile({ amount: 1, day: '2026-05-20' }), inFile({ amount: 2, day: '2027-01-02' })];
const FRESH = ['2026-05-20', '2026-12-31', '2027-01-01', '2027-02-01'].map((day, index) =>
  inFile({ amount: 10 + index, day }),
);
const PIECES = fc.array(fc.shuffledSubarray([...KNOWN, ...FRESH], { minLength: 1 }), { maxLength: 5 });

/** 2026 is closed, with one known entry of the bank on either side of its end. */
async function aBankWithYearClosed() {
  const bank = await aBankWorld();
  bank.world.setToday('2027-03-01' as Day);
  await bank.world.run(importStatement, { accountId: bank.current, entries: KNOWN, statement: null });
  await lockYear(bank.world, 2026);
  return bank;
}

describe('the bank in a closed year', () => {
  it('has on any day what it had, whatever files come in; what is new and later comes in (Y9)', async () => {
    await fc.assert(
      fc.asyncProperty(PIECES, async (pieces) => {
        const { world, current } = await aBankWithYearClosed();
        const before = reconciled(world, '2026-12-31' as Day);
        for (const entries of pieces) {
          const old = entries.filter((one) => FRESH.includes(one) && one.day <= '2026-12-31');
          const done = await world.run(importStatement, { accountId: current, entries, statement: null });
          const [day] = old.map((one) => one.day).toSorted();
          const refusal = { code: 'year.bankLocked', params: { year: 2026, day, count: old.length } };
          if (old.length > 0) expect(done).toEqual({ ok: false, error: { ...refusal, field: null } });
          else expect(done.ok || done.error.code).toBeOneOf([true, 'bank.nothingNew']);
        }
        expect(reconciled(world, '2026-12-31' as Day)).toEqual(before);
        const free = pieces.filter((piece) =>
          piece.every((one) => one.day > '2026-12-31' || KNOWN.includes(one)),
        );
        const keys = new Set([...KNOWN, ...free.flat()].map(({ entryKey }) => entryKey));
        expect(
          world
            .rows(bankEntryTable)
            .map(({ entryKey }) => entryKey)
            .sort(),
        ).toEqual([...keys].sort());
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['an account that begins otherwise', { startBalance: cents(1) }],
    ['an account that begins earlier', { startsOn: '2025-05-01' as Day }],
    ['an account that no longer begins in it', { startsOn: '2027-01-01' as Day }],
  ])('takes no %s, but does take another name', async (_what, other) => {
    const { world, savings } = await aBankWithYearClosed();
    const before = world.rows(bankAccountTable);
    const found = before.find(({ id }) => id === savings) ?? aBankAccount();
    const { number: _number, ...account } = found;
    const refused = { code: 'year.accountLocked', params: { year: 2026 }, field: 'startsOn' };
    expect(await world.run(changeBankAccount, { ...account, ...other })).toEqual({
      ok: false,
      error: refused,
    });
    expect(world.rows(bankAccountTable)).toEqual(before);
    expect((await world.run(changeBankAccount, { ...account, name: 'Reserve' })).ok).toBe(true);
  });

  it('takes no new account that begins in it, and does take one that begins later', async () => {
    const { world } = await aBankWithYearClosed();
    const add = (startsOn: string) => {
      const { id: _id, ...input } = aBankAccount({ number: 'NL02ABNA0123456789', startsOn });
      return world.run(recordBankAccount, input);
    };
    expect(await add('2026-12-31')).toMatchObject({ error: { code: 'year.accountLocked' } });
    expect((await add('2027-01-01')).ok).toBe(true);
  });

  it('lets a person say what an entry in it stands for, as long as nothing is booked in it', async () => {
    const { world } = await aBankWithYearClosed();
    const [entry] = world.rows(bankEntryTable);
    if (entry === undefined) throw new Error('Nothing was taken in');
    const audit = { subject: { kind: 'bankEntry', id: entry.id }, details: {} };
    const between = { ...entry, state: { status: 'between' as const, otherId: testId<BankEntryId>(1) } };
    const told = { puts: [put(bankEntryTable, between)], removals: [], audit };
    const moved = { ...told, puts: [put(bankEntryTable, { ...entry, day: '2027-02-01' as Day })] };
    const removed = { puts: [], removals: [{ table: bankEntryTable.name, id: entry.id }], audit };
    expect(await lockedYearIn(world.reader, told)).toBeNull();
    for (const change of [moved, removed]) {
      expect(await lockedYearIn(world.reader, change)).toMatchObject({ code: 'year.bankLocked' });
    }
  });
});
