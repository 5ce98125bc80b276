import { put } from '@shared/domain/action';
import { loadBankBooks } from '@shared/domain/bank/bank-books';
import type { BankEntry } from '@shared/domain/bank/bank-entry';
import { matchWorldOf } from '@shared/domain/bank/matching/match-world';
import { suggestionsFor } from '@shared/domain/bank/matching/suggestions';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import { NO_AGREEMENT } from '@shared/domain/funds/agreement';
import { contributionTable } from '@shared/domain/funds/contribution';
import { type LedgerEntryId, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { borrowedLines, entryOf, receiptLines } from '@shared/domain/funds/posting';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { settleGrant } from '@shared/domain/grants/actions/settle-grant';
import { type Grant, grantTable, type InstalmentId } from '@shared/domain/grants/grant';
import { awardLines } from '@shared/domain/grants/grant-entries';
import { paymentTable } from '@shared/domain/grants/payment';
import { returnReference } from '@shared/domain/grants/return-reference';
import { initiativeTable } from '@shared/domain/people/initiative';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { testId } from '../../../../support/action-world';
import {
  aBankWorld,
  FIRST_PART,
  ITS_IBAN,
  matched,
  PAY_DAY,
  SOURCE,
  type TestBank,
  TODAY,
  takenIn,
} from '../../../../support/bank-world';
import { aBankEntry, anInitiative } from '../../../../support/builders';
import { seedRows } from '../../../../support/voting-world';

const OTHER_IBAN = 'NL02ABNA0123456789';

type Part = Partial<z.input<typeof BankEntry>>;

/** Nobody on the other side and no words, unless given. */
async function suggested({ world }: TestBank, part: Part) {
  const bare = { counterName: null, counterIban: null, description: '', day: PAY_DAY };
  const people = { initiatives: world.rows(initiativeTable), persons: new Map() };
  const matchWorld = matchWorldOf(await loadBankBooks(world.reader), people);
  return suggestionsFor(aBankEntry({ ...bare, ...part }), matchWorld);
}

async function payByHand({ world, grant }: TestBank, place: number, reference: string): Promise<void> {
  const instalmentId = grant.instalments[place]?.id as InstalmentId;
  await world.run(recordPayment, { grantId: grant.id, instalmentId, paidOn: PAY_DAY, reference });
}

/** A second award of another initiative, in the same instalments. */
async function withTwin(bank: TestBank): Promise<TestBank> {
  const initiativeId = testId<Grant['initiativeId']>(4960);
  const instalments = bank.grant.instalments.map((one, index) => {
    return { ...one, id: testId<InstalmentId>(4970 + index) };
  });
  const grant = { ...bank.grant, id: testId<Grant['id']>(4950), number: 2, initiativeId, instalments };
  const lines = awardLines(grant.id, [{ contributionId: SOURCE, amount: grant.amount }]);
  const award = {
    kind: 'award',
    day: grant.awardedOn,
    lines,
    number: 900,
    id: testId<LedgerEntryId>(4951),
  } as const;
  const bankAccount = { iban: OTHER_IBAN, holder: 'P. Pietersen' };
  await seedRows(bank.world, [
    put(grantTable, grant),
    put(initiativeTable, anInitiative({ id: initiativeId, bankAccount })),
    put(ledgerEntryTable, entryOf(award)),
  ]);
  return { ...bank, grant };
}

async function toComeBack(): Promise<TestBank> {
  const bank = await aBankWorld();
  const { world, grant } = bank;
  await payByHand(bank, 0, '');
  const state = { status: 'reported', reportedOn: PAY_DAY } as const;
  await seedRows(world, [put(grantTable, { ...grant, state })]);
  await world.run(settleGrant, { grantId: grant.id, settledOn: PAY_DAY, spent: cents(50_000), kept: null });
  return bank;
}

const receipt = (amount: number) => ({ kind: 'receipt', contributionId: SOURCE, amount });
const lastEntryId = ({ world }: TestBank) => world.rows(ledgerEntryTable).at(-1)?.id;

describe('suggestions for what stands in the books already', () => {
  it('is a receipt of that amount, near that day', async () => {
    const bank = await aBankWorld();
    const found = await suggested(bank, { amount: 500_000, day: '2026-05-15' });
    const [entry] = bank.world.rows(ledgerEntryTable);
    expect(found).toEqual([
      { ground: 'booked', parts: [{ kind: 'ledger', entryId: entry?.id, amount: 500_000 }] },
    ]);
  });

  it.each<[string, Part]>([
    ['of a cent more', { amount: 500_001, day: '2026-05-15' }],
    ['the other way', { amount: -500_000, day: '2026-05-15' }],
    ['more than two weeks away', { amount: 500_000, day: '2026-05-16' }],
  ])('is nothing %s', async (_name, part) => {
    expect(await suggested(await aBankWorld(), part)).toEqual([]);
  });

  it('is the nearest day first', async () => {
    const bank = await aBankWorld();
    const ids = [];
    for (const day of ['2026-05-14', PAY_DAY, '2026-05-17'] as Day[]) {
      await bank.world.run(recordReceipt, { contributionId: SOURCE, amount: cents(7), day });
      ids.push(lastEntryId(bank));
    }
    const found = await suggested(bank, { amount: 7 });
    expect(found.map(({ parts: [part] }) => part?.kind === 'ledger' && part.entryId)).toEqual([
      ids[1],
      ids[2],
      ids[0],
    ]);
  });

  it.each<[string, Part, { place: number; ground: string }]>([
    ['the bank’s own id first', { endToEndId: 'E2E-1' }, { place: 0, ground: 'endToEndId' }],
    ['the bank’s own id first, however written', { endToEndId: 'e2e-2' }, { place: 1, ground: 'endToEndId' }],
    ['who it went to first', { counterIban: OTHER_IBAN }, { place: 1, ground: 'booked' }],
    ['who it went to first, the other way', { counterIban: ITS_IBAN }, { place: 0, ground: 'booked' }],
  ])('is of two payments alike on one day %s', async (...[, part, { place, ground }]) => {
    const bank = await aBankWorld();
    await payByHand(bank, 0, 'E2E-1');
    await payByHand(await withTwin(bank), 0, 'E2E-2');
    const ids = bank.world.rows(ledgerEntryTable).filter(({ kind }) => kind === 'payment');
    const [first, second] = (await suggested(bank, { amount: -FIRST_PART, ...part })).slice(0, 2);
    const known = (index: number) => ({ kind: 'ledger', entryId: ids[index]?.id, amount: -FIRST_PART });
    expect([first, second]).toEqual([
      { ground, parts: [known(place)] },
      { ground: 'booked', parts: [known(1 - place)] },
    ]);
  });

  it('is nothing that a statement vouches for', async () => {
    const bank = await aBankWorld();
    const entryId = bank.world.rows(ledgerEntryTable)[0]?.id ?? testId(404);
    const entry = await takenIn(bank.world, bank.current, { amount: 500_000 });
    await matched(bank.world, entry, { kind: 'ledger', entryId, amount: cents(500_000) });
    expect(await suggested(bank, { amount: 500_000, day: '2026-05-15' })).toEqual([]);
  });
});

describe('suggestions for money of awards', () => {
  it.each<[string, Part, boolean]>([
    ['its account and amount', { amount: -FIRST_PART, counterIban: ITS_IBAN }, true],
    [
      'its account as the bank prints it',
      { amount: -FIRST_PART, counterIban: 'NL44 RABO 0123 4567 89' },
      true,
    ],
    ['a cent less', { amount: -FIRST_PART + 1, counterIban: ITS_IBAN }, false],
    ['another account', { amount: -FIRST_PART, counterIban: 'NL02RABO0123456789' }, false],
    ['no account', { amount: -FIRST_PART }, false],
    ['a day before the award', { amount: -FIRST_PART, counterIban: ITS_IBAN, day: '2026-05-09' }, false],
  ])('an instalment by %s', async (...[, part, isFound]) => {
    const bank = await aBankWorld();
    const [first] = bank.grant.instalments;
    const payment = { kind: 'payment', grantId: bank.grant.id, instalmentId: first?.id };
    expect(await suggested(bank, part)).toEqual(isFound ? [{ ground: 'account', parts: [payment] }] : []);
  });

  it.each<[string, Part, string | null]>([
    ['its end-to-end id', { endToEndId: 'E2E-1' }, 'endToEndId'],
    ['account and reason', { counterIban: ITS_IBAN, returnReason: 'AC04' }, 'account'],
    ['account and that it takes back', { counterIban: ITS_IBAN, isReversal: true }, 'account'],
    ['account alone', { counterIban: ITS_IBAN }, null],
    ['a reason alone', { returnReason: 'AC04' }, null],
    ['another amount', { endToEndId: 'E2E-1', amount: FIRST_PART - 1 }, null],
    ['a day before it left', { endToEndId: 'E2E-1', day: '2026-05-19' }, null],
  ])('a payment that came back by %s (B10)', async (...[, part, ground]) => {
    const bank = await aBankWorld();
    await payByHand(bank, 0, 'E2E-1');
    const bounce = { kind: 'bounce', paymentId: bank.world.rows(paymentTable)[0]?.id };
    expect(await suggested(bank, { amount: FIRST_PART, ...part })).toEqual(
      ground === null ? [] : [{ ground, parts: [bounce] }],
    );
  });

  it.each<[string, (reference: string) => Part, string | null]>([
    ['its reference', (reference) => ({ reference }), 'reference'],
    ['its reference in a text', (reference) => ({ description: `terug ${reference} dank` }), 'reference'],
    ['its account', () => ({ counterIban: ITS_IBAN }), 'account'],
    ['its reference for a part', (reference) => ({ reference, amount: 1 }), 'reference'],
    ['its reference, a cent too much', (reference) => ({ reference, amount: 10_001 }), null],
    ['its reference before the settlement', (reference) => ({ reference, day: '2026-05-19' }), null],
    ['the reference of another award', () => ({ reference: returnReference({ number: 10 }) }), null],
  ])('unspent money by %s (W12)', async (...[, partFor, ground]) => {
    const bank = await toComeBack();
    const told = { amount: 10_000, ...partFor(returnReference(bank.grant)) };
    const part = { kind: 'return', grantId: bank.grant.id, amount: told.amount };
    expect(await suggested(bank, told)).toEqual(ground === null ? [] : [{ ground, parts: [part] }]);
  });

  it('says once what two grounds say, with the surer ground', async () => {
    const bank = await toComeBack();
    const told = { amount: 10_000, reference: returnReference(bank.grant), counterIban: ITS_IBAN };
    expect((await suggested(bank, told)).map(({ ground }) => ground)).toEqual(['reference']);
  });
});

describe('suggestions for a receipt', () => {
  it.each<[string, Part, boolean]>([
    ['the name of its giver', {}, true],
    ['all that is open', { amount: 500_000, day: TODAY }, true],
    ['a cent more than is open', { amount: 500_001, day: TODAY }, false],
    ['another name', { counterName: 'Gemeente Eikendorp' }, false],
    ['a day before the promise', { day: '2026-01-14' }, false],
    ['money that went out', { amount: -1_000 }, false],
  ])('by %s', async (...[, part, isFound]) => {
    const told = { amount: 1_000, counterName: 'GEMEENTE LINDEDORP', ...part };
    const found = { ground: 'name', parts: [receipt(told.amount)] };
    expect(await suggested(await aBankWorld(), told)).toEqual(isFound ? [found] : []);
  });

  it('never more than a person reads at a glance', async () => {
    const bank = await aBankWorld();
    for (let count = 0; count < 6; count += 1) {
      await bank.world.run(recordReceipt, { contributionId: SOURCE, amount: cents(7), day: PAY_DAY });
    }
    expect(await suggested(bank, { amount: 7 })).toHaveLength(4);
  });

  it('by the bank’s own words, when nobody is on the other side', async () => {
    const bank = await aBankWorld();
    expect(await suggested(bank, { amount: -995, description: 'Kosten zakelijk pakket' })).toEqual([
      {
        ground: 'words',
        parts: [{ kind: 'cost', account: 'WBedAdlBan', contributionId: SOURCE, amount: -995 }],
      },
    ]);
  });

  it.each([
    ['by amount and day of an agreed part, though nobody is named', { day: '2026-05-28' }, true],
    ['not long before that day', { day: '2026-05-15' }, false],
    ['not by another amount', { day: '2026-06-01', amount: 300_001 }, false],
  ])('%s (G10)', async (_name, part, isFound) => {
    const bank = await aBankWorld();
    const expected = [
      { day: '2026-03-01' as Day, amount: cents(500_000) },
      { day: '2026-06-01' as Day, amount: cents(300_000) },
      { day: '2027-06-01' as Day, amount: cents(200_000) },
    ];
    const [promised] = bank.world.rows(contributionTable).filter(({ id }) => id === SOURCE);
    if (promised === undefined) throw new Error('There is no promise.');
    await seedRows(bank.world, [
      put(contributionTable, { ...promised, agreement: { ...NO_AGREEMENT, expected } }),
    ]);
    const found = await suggested(bank, { amount: 300_000, ...part });
    expect(found).toEqual(isFound ? [{ ground: 'planned', parts: [receipt(300_000)] }] : []);
  });

  it.each([
    ['to the giver by name', { counterName: 'Gemeente Lindedorp', day: '2026-02-20' }, 'name'],
    ['by the plan of its repayments', { day: '2026-06-20' }, 'planned'],
    ['not long before the day of the plan', { day: '2026-05-20' }, null],
    ['not for more than is owed', { counterName: 'Gemeente Lindedorp', amount: -500_001 }, null],
  ] as const)('a loan that goes back is proposed %s (G13)', async (_name, part, ground) => {
    const bank = await aBankWorld();
    const [promised] = bank.world.rows(contributionTable).filter(({ id }) => id === SOURCE);
    if (promised === undefined) throw new Error('There is no promise.');
    const loan = {
      repayments: ['2026-06-15', '2027-06-15'].map((day) => ({ day: day as Day, amount: cents(500_000) })),
      basisPoints: 0,
    };
    const lentId = testId<Grant['draws'][number]['contributionId']>(4990);
    const money = { giverKind: 'government', amount: cents(500_000), source: lentId } as const;
    const booked = (number: number) => ({ number, day: PAY_DAY, id: testId<LedgerEntryId>(4990 + number) });
    await seedRows(bank.world, [
      put(contributionTable, { ...promised, id: lentId, form: 'loan', agreement: { ...NO_AGREEMENT, loan } }),
      put(
        ledgerEntryTable,
        entryOf({
          ...booked(901),
          kind: 'promise',
          lines: borrowedLines({ ...money, amount: cents(1_000_000) }),
        }),
      ),
      put(ledgerEntryTable, entryOf({ ...booked(902), kind: 'receipt', lines: receiptLines(money) })),
    ]);
    const found = await suggested(bank, { amount: -500_000, ...part });
    const parts = [{ kind: 'repayment', contributionId: lentId, from: lentId, amount: -500_000 }];
    expect(found.filter((one) => one.parts[0]?.kind === 'repayment')).toEqual(
      ground === null ? [] : [{ ground, parts }],
    );
  });
});
