import { changeBankAccount } from '@shared/domain/bank/actions/change-bank-account';
import { bankAccountTable } from '@shared/domain/bank/bank-account';
import { reconcile } from '@shared/domain/bank/reconciliation';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';
import {
  aBankWorld,
  BEGINS,
  figuresOf,
  matched,
  PAY_DAY,
  reconciled,
  SOURCE,
  type TestBank,
  TODAY,
  takenIn,
} from '../../../support/bank-world';

const nothing = { bank: 0, books: 0, difference: 0, atStart: 0, notInBooks: [], notOnBank: [] };

async function vouchedFor(bank: TestBank, day: Day): Promise<void> {
  const { world, current } = bank;
  const entryId = world.rows(ledgerEntryTable).find(({ kind }) => kind === 'receipt')?.id ?? testId(404);
  const entry = await takenIn(world, current, { amount: 500_000, day });
  await matched(world, entry, { kind: 'ledger', entryId, amount: cents(500_000) });
}

/** As if the books went on from an earlier system. */
async function beginsLater({ world, current, savings }: TestBank, startBalance: number): Promise<void> {
  const startsOn = '2026-05-02' as Day;
  for (const id of [current, savings]) {
    const balance = cents(id === current ? startBalance : 0);
    await world.run(changeBankAccount, { id, name: 'Rekening', startsOn, startBalance: balance });
  }
}

describe('bank beside books (B11)', () => {
  it('is nothing at all before there is anything', () => {
    expect(figuresOf(reconcile({ accounts: [], entries: [], ledger: [] }, TODAY))).toEqual(nothing);
  });

  it('names what stands on no statement', async () => {
    const { world } = await aBankWorld();
    const differs = { books: 500_000, difference: -500_000, notOnBank: [500_000] };
    expect(figuresOf(reconciled(world))).toEqual({ ...nothing, ...differs });
  });

  it('is the same to the cent once the statement is in', async () => {
    const bank = await aBankWorld();
    await vouchedFor(bank, BEGINS);
    expect(figuresOf(reconciled(bank.world))).toEqual({ ...nothing, bank: 500_000, books: 500_000 });
  });

  it('names what came in and is not in the books, oldest first', async () => {
    const bank = await aBankWorld();
    await vouchedFor(bank, BEGINS);
    for (const [day, amount] of [
      [TODAY, 3],
      [PAY_DAY, 1],
      ['2026-06-01', -2],
    ] as const) {
      await takenIn(bank.world, bank.current, { day, amount });
    }
    const differs = { bank: 500_002, books: 500_000, difference: 2, notInBooks: [1, -2, 3] };
    expect(figuresOf(reconciled(bank.world))).toEqual({ ...nothing, ...differs });
  });

  it('on a day between two sides that were matched, names the side that was first', async () => {
    const bank = await aBankWorld();
    await vouchedFor(bank, '2026-05-03' as Day);
    expect(figuresOf(reconciled(bank.world, BEGINS))).toEqual({
      ...nothing,
      books: 500_000,
      difference: -500_000,
      notOnBank: [500_000],
    });
    expect(reconciled(bank.world, '2026-05-03' as Day).difference).toBe(0);
  });

  it('names the part of an entry that is in the books only later', async () => {
    const bank = await aBankWorld();
    const { world, current } = bank;
    await vouchedFor(bank, BEGINS);
    await world.run(recordReceipt, { contributionId: SOURCE, amount: cents(700), day: '2026-06-02' as Day });
    const entryId = world.rows(ledgerEntryTable).at(-1)?.id ?? testId(404);
    const entry = await takenIn(world, current, { amount: 1_000, day: '2026-06-01' });
    const known = { kind: 'ledger', entryId, amount: cents(700) } as const;
    await matched(world, entry, known, { kind: 'interest', contributionId: SOURCE, amount: cents(300) });
    expect(figuresOf(reconciled(world, '2026-06-01' as Day)).notInBooks).toEqual([700]);
    expect(figuresOf(reconciled(world, '2026-06-02' as Day)).notInBooks).toEqual([]);
  });

  it.each([
    ['the balance that the bank had', 500_000, 0],
    ['another balance than the books', 499_000, -1_000],
  ])('what was booked before the accounts begin stands against %s', async (...[, balance, atStart]) => {
    const bank = await aBankWorld();
    await beginsLater(bank, balance);
    expect(figuresOf(reconciled(bank.world))).toEqual({
      ...nothing,
      bank: balance,
      books: 500_000,
      difference: atStart,
      atStart,
    });
  });

  it('counts no account before it begins', async () => {
    const bank = await aBankWorld();
    await beginsLater(bank, 500_000);
    expect(reconciled(bank.world, BEGINS).bank).toBe(0);
    expect(bank.world.rows(bankAccountTable)).toHaveLength(2);
  });
});
