/** A fund with an award in two instalments, an open promise and two bank accounts, for tests of the bank. */
import { put } from '@shared/domain/action';
import { bookBankEntry } from '@shared/domain/bank/actions/book-bank-entry';
import { importStatement } from '@shared/domain/bank/actions/import-statement';
import { recordBankAccount } from '@shared/domain/bank/actions/record-bank-account';
import { releaseBankEntry } from '@shared/domain/bank/actions/release-bank-entry';
import { type BankAccountId, bankAccountTable } from '@shared/domain/bank/bank-account';
import { type BankEntry, bankEntryTable } from '@shared/domain/bank/bank-entry';
import type { BookingPart } from '@shared/domain/bank/booking-part';
import { type Reconciliation, reconcile } from '@shared/domain/bank/reconciliation';
import { contributionTable } from '@shared/domain/funds/contribution';
import { fundTable } from '@shared/domain/funds/fund';
import { giverTable } from '@shared/domain/funds/giver';
import { type LedgerEntryId, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { entryOf, promiseLines } from '@shared/domain/funds/posting';
import { awardRound } from '@shared/domain/grants/actions/award-round';
import { changeInstalments } from '@shared/domain/grants/actions/change-instalments';
import { type Grant, grantTable } from '@shared/domain/grants/grant';
import { initiativeTable } from '@shared/domain/people/initiative';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import type { z } from 'zod';
import { testId, type World } from './action-world';
import { aBankAccount, aBankEntry, aContribution, aFund, aGiver, anInitiative } from './builders';
import { AWARD, aGrantWorld, sourceId } from './grant-world';
import { seedRows } from './voting-world';

/** The first day of the current account; the first money came in by hand on that day. */
export const BEGINS = '2026-05-01' as Day;
export const PAY_DAY = '2026-05-20' as Day;
export const TODAY = '2026-06-30' as Day;
/** Promised € 10.000,00, of which € 5.000,00 came in; € 1.000,00 is awarded. */
export const SOURCE = sourceId(1);
/** Of the initiative. */
export const ITS_IBAN = 'NL44RABO0123456789';
export const FIRST_PART = 60_000;
export const SECOND_PART = 40_000;

export interface TestBank {
  readonly world: World;
  readonly current: BankAccountId;
  readonly savings: BankAccountId;
  readonly grant: Grant;
}

export async function aBankWorld(): Promise<TestBank> {
  const world = await aGrantWorld({
    sources: [{ received: 500_000, reserved: 100_000 }],
    plans: [{ cost: FIRST_PART + SECOND_PART, isChosen: true }],
  });
  await seedRows(world, [
    put(fundTable, aFund()),
    put(giverTable, aGiver()),
    put(contributionTable, aContribution({ id: SOURCE, title: 'Wijkbudget' })),
    put(initiativeTable, anInitiative({ bankAccount: { iban: ITS_IBAN, holder: 'J. Jansen' } })),
    put(ledgerEntryTable, thePromise()),
  ]);
  await world.run(awardRound, AWARD);
  const grantId = theGrant(world).id;
  await world.run(changeInstalments, {
    grantId,
    instalments: [FIRST_PART, SECOND_PART].map((amount) => ({
      id: null,
      due: PAY_DAY,
      amount: cents(amount),
    })),
  });
  world.setToday(TODAY);
  return { world, ...(await twoAccounts(world)), grant: theGrant(world) };
}

function thePromise() {
  const lines = promiseLines({ giverKind: 'government', amount: cents(1_000_000), source: SOURCE });
  const day = '2026-01-15' as Day;
  return entryOf({ kind: 'promise', day, lines, number: 2, id: testId<LedgerEntryId>(4900) });
}

function theGrant(world: World): Grant {
  const [grant] = world.rows(grantTable);
  if (grant === undefined) throw new Error('The award was refused');
  return grant;
}

async function twoAccounts(world: World): Promise<{ current: BankAccountId; savings: BankAccountId }> {
  const numbers = ['NL91ABNA0417164300', 'NL20INGB0001234567'];
  const ids: BankAccountId[] = [];
  for (const number of numbers) {
    const { id: _id, ...input } = aBankAccount({ number, startsOn: BEGINS });
    const made = await world.run(recordBankAccount, input);
    if (!made.ok) throw new Error(made.error.code);
    ids.push(made.value as BankAccountId);
  }
  const [current, savings] = ids as [BankAccountId, BankAccountId];
  return { current, savings };
}

export type EntryInFile = Parameters<typeof importStatement.decide>[1]['entries'][number];

/** As it stands in a file; a key of its own for each amount and day unless one is given. */
export function inFile(part: Partial<z.input<typeof BankEntry>> = {}): EntryInFile {
  const { amount = 250_000, day = PAY_DAY } = part;
  const told = aBankEntry({ entryKey: `${day} ${amount}`, ...part, amount: amount === 0 ? 1 : amount, day });
  const { id: _id, accountId: _account, state: _state, ...entry } = told;
  return { ...entry, amount: cents(amount) };
}

/** Takes one entry in and gives it as it is kept. */
export async function takenIn(
  world: World,
  accountId: BankAccountId,
  part: Partial<z.input<typeof BankEntry>>,
): Promise<BankEntry> {
  const entry = inFile(part);
  const taken = await world.run(importStatement, { accountId, entries: [entry], statement: null });
  if (!taken.ok) throw new Error(taken.error.code);
  return bankEntryOf(world, entry.entryKey);
}

export function bankEntryOf(world: World, entryKey: string): BankEntry {
  const found = world.rows(bankEntryTable).find((entry) => entry.entryKey === entryKey);
  if (found === undefined) throw new Error(`No entry ${entryKey}`);
  return found;
}

export function match(world: World, { id }: BankEntry, ...parts: readonly BookingPart[]) {
  return world.run(bookBankEntry, { bankEntryId: id, parts: [...parts], ground: 'booked', reason: '' });
}

/** Throws where the rules refuse. */
export async function matched(
  world: World,
  entry: BankEntry,
  ...parts: readonly BookingPart[]
): Promise<BankEntry> {
  const done = await match(world, entry, ...parts);
  if (!done.ok) throw new Error(`${done.error.code} ${JSON.stringify(done.error.params)}`);
  return bankEntryOf(world, entry.entryKey);
}

export function release(world: World, { id }: BankEntry) {
  return world.run(releaseBankEntry, { bankEntryId: id, reason: 'Hoort bij een ander' });
}

export function reconciled({ rows }: World, day: Day = TODAY): Reconciliation {
  return reconcile(
    { accounts: rows(bankAccountTable), entries: rows(bankEntryTable), ledger: rows(ledgerEntryTable) },
    day,
  );
}

/** The figures alone, and of what differs the amounts. */
export function figuresOf({ bank, books, difference, atStart, notInBooks, notOnBank }: Reconciliation) {
  return {
    bank,
    books,
    difference,
    atStart,
    notInBooks: notInBooks.map(({ amount }) => amount),
    notOnBank: notOnBank.map(({ amount }) => amount),
  };
}
