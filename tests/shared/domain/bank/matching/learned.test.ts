import { put } from '@shared/domain/action';
import { loadBankBooks } from '@shared/domain/bank/bank-books';
import type { BankEntry } from '@shared/domain/bank/bank-entry';
import type { BookingPart } from '@shared/domain/bank/booking-part';
import { learnedParts } from '@shared/domain/bank/matching/learned';
import { matchWorldOf } from '@shared/domain/bank/matching/match-world';
import { contributionTable } from '@shared/domain/funds/contribution';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { entryOf, promiseLines } from '@shared/domain/funds/posting';
import type { InstalmentId } from '@shared/domain/grants/grant';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { testId } from '../../../../support/action-world';
import {
  aBankWorld,
  FIRST_PART,
  matched,
  release,
  SOURCE,
  type TestBank,
  takenIn,
} from '../../../../support/bank-world';
import { aBankEntry, aContribution } from '../../../../support/builders';
import { sourceId } from '../../../../support/grant-world';
import { seedRows } from '../../../../support/voting-world';

type Part = Partial<z.input<typeof BankEntry>>;
const OTHER = sourceId(2);
const INSURER = 'NL02RABO0123456789';

async function learned({ world }: TestBank, part: Part): Promise<BookingPart[]> {
  const matchWorld = matchWorldOf(await loadBankBooks(world.reader), { initiatives: [], persons: new Map() });
  return learnedParts(aBankEntry({ day: '2026-06-02', ...part }), matchWorld);
}

/** What was matched in the month before. */
async function wasMatched(bank: TestBank, part: Part, ...parts: BookingPart[]): Promise<BankEntry> {
  const entry = await takenIn(bank.world, bank.current, { day: '2026-05-02', ...part });
  return await matched(bank.world, entry, ...parts);
}

async function anotherPromise({ world }: TestBank, promisedOn: string): Promise<void> {
  const day = promisedOn as Day;
  const lines = promiseLines({ giverKind: 'government', amount: cents(9_000), source: OTHER });
  await seedRows(world, [
    put(contributionTable, aContribution({ id: OTHER, title: 'Tweede', promisedOn })),
    put(ledgerEntryTable, entryOf({ kind: 'promise', day, lines, number: 3, id: testId(4901) })),
  ]);
}

const cost = (amount: number, account: 'WBedAssBea' | 'WBedAdlBan' = 'WBedAssBea'): BookingPart => {
  return { kind: 'cost', account, contributionId: SOURCE, amount: cents(amount) };
};
const interest = (amount: number): BookingPart => {
  return { kind: 'interest', contributionId: SOURCE, amount: cents(amount) };
};
const receipt = (amount: number, contributionId = SOURCE): BookingPart => {
  return { kind: 'receipt', contributionId, amount: cents(amount) };
};

describe('what was matched once', () => {
  it.each<[string, Part, Part, BookingPart, BookingPart[]]>([
    [
      'costs of the same account, now another amount',
      { amount: -100, counterIban: INSURER },
      { amount: -120, counterIban: INSURER },
      cost(-100),
      [cost(-120)],
    ],
    [
      'charges in the same words, another month',
      { amount: -100, counterIban: null, counterName: null, description: 'Pakket 05-2026' },
      { amount: -120, counterIban: null, counterName: null, description: 'Pakket 06-2026' },
      cost(-100, 'WBedAdlBan'),
      [cost(-120, 'WBedAdlBan')],
    ],
    [
      'interest in the same words',
      { amount: 3, counterIban: null, description: 'Rente mei 1' },
      { amount: 4, counterIban: null, description: 'Rente mei 2' },
      interest(3),
      [interest(4)],
    ],
    [
      'nothing in other words',
      { amount: -100, counterIban: null, description: 'Pakket' },
      { amount: -120, counterIban: null, description: 'Automaat' },
      cost(-100),
      [],
    ],
    [
      'nothing of another account in the same words',
      { amount: -100, counterIban: INSURER },
      { amount: -120, counterIban: 'NL20INGB0001234567' },
      cost(-100),
      [],
    ],
    [
      'nothing without words',
      { amount: -100, counterIban: null, counterName: null, description: '' },
      { amount: -120, counterIban: null, counterName: null, description: '' },
      cost(-100),
      [],
    ],
    [
      'nothing the other way round: that may be money that came back',
      { amount: -100, counterIban: INSURER },
      { amount: 100, counterIban: INSURER },
      cost(-100),
      [],
    ],
    [
      'a receipt on the same promise',
      { amount: 100, counterIban: INSURER },
      { amount: 120, counterIban: INSURER },
      receipt(100),
      [receipt(120)],
    ],
    [
      'no receipt above what is open',
      { amount: 100, counterIban: INSURER },
      { amount: 499_901, counterIban: INSURER },
      receipt(100),
      [],
    ],
  ])('is proposed again: %s', async (...[, earlier, now, part, expected]) => {
    const bank = await aBankWorld();
    await wasMatched(bank, earlier, part);
    expect(await learned(bank, now)).toEqual(expected);
  });

  it('is the latest that was matched', async () => {
    const bank = await aBankWorld();
    await wasMatched(bank, { amount: -3, counterIban: INSURER, day: '2026-05-09' }, cost(-3, 'WBedAdlBan'));
    await wasMatched(bank, { amount: -4, counterIban: INSURER, day: '2026-05-08' }, cost(-4, 'WBedAssBea'));
    expect(await learned(bank, { amount: -5, counterIban: INSURER })).toEqual([cost(-5, 'WBedAdlBan')]);
  });

  it.each([
    ['on another promise of its giver, once the first is in', '2026-06-01', [receipt(120, OTHER)]],
    ['on no promise that was made later', '2026-06-03', []],
  ])('is received %s', async (...[, promisedOn, expected]) => {
    const bank = await aBankWorld();
    await anotherPromise(bank, promisedOn);
    await wasMatched(bank, { amount: 500_000, counterIban: INSURER }, receipt(500_000));
    expect(await learned(bank, { amount: 120, counterIban: INSURER })).toEqual(expected);
  });

  it('is forgotten when its match was undone', async () => {
    const bank = await aBankWorld();
    const entry = await wasMatched(bank, { amount: -3, counterIban: INSURER }, cost(-3));
    await release(bank.world, entry);
    expect(await learned(bank, { amount: -5, counterIban: INSURER })).toEqual([]);
  });

  it('is not learned from a split, nor from a payment: each has its own instalment', async () => {
    const bank = await aBankWorld();
    await wasMatched(bank, { amount: -3, counterIban: INSURER }, cost(-2), cost(-1));
    const instalmentId = bank.grant.instalments[0]?.id as InstalmentId;
    const pays = { kind: 'payment', grantId: bank.grant.id, instalmentId } as const;
    await wasMatched(bank, { amount: -FIRST_PART, counterIban: INSURER, day: '2026-05-20' }, pays);
    expect(await learned(bank, { amount: -5, counterIban: INSURER })).toEqual([]);
  });
});
