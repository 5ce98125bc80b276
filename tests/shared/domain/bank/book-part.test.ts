import { put } from '@shared/domain/action';
import { loadBankBooks } from '@shared/domain/bank/bank-books';
import type { BankEntry } from '@shared/domain/bank/bank-entry';
import { bookPart } from '@shared/domain/bank/book-part';
import type { BookingPart } from '@shared/domain/bank/booking-part';
import { positionsOf } from '@shared/domain/funds/balance';
import { contributionTable } from '@shared/domain/funds/contribution';
import { type GiverId, giverTable } from '@shared/domain/funds/giver';
import { type LedgerEntry, type LedgerEntryId, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { movedOnBank, totalPosition } from '@shared/domain/funds/position';
import { settleGrant } from '@shared/domain/grants/actions/settle-grant';
import { grantTable, type InstalmentId } from '@shared/domain/grants/grant';
import { type PaymentId, paymentTable } from '@shared/domain/grants/payment';
import type { Day, Instant } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId, type World } from '../../../support/action-world';
import {
  aBankWorld,
  FIRST_PART,
  match,
  matched,
  PAY_DAY,
  SOURCE,
  type TestBank,
  TODAY,
  takenIn,
} from '../../../support/bank-world';
import { aBankEntry, aContribution } from '../../../support/builders';
import { sourceId } from '../../../support/grant-world';
import { seedRows } from '../../../support/voting-world';

const IN_KIND = sourceId(8);
const context = {
  today: TODAY,
  now: `${TODAY}T10:00:00.000Z` as Instant,
  actor: 'treasurer',
  newId: <Id extends string>() => testId<Id>(777),
} as const;

async function bookedOn({ world }: TestBank, part: BookingPart, entry: Partial<BankEntry> = {}) {
  const bankEntry = { ...aBankEntry({ day: PAY_DAY }), ...entry };
  return bookPart(await loadBankBooks(world.reader), { bankEntry, part }, context);
}

/** Account and amount of each line that was booked. */
function linesIn(puts: readonly { readonly table: string; readonly row: object }[]) {
  return puts
    .filter(({ table }) => table === ledgerEntryTable.name)
    .flatMap(({ row }) => (row as LedgerEntry).lines.map(({ account, amount }) => [account, amount]));
}

async function settled({ world, grant }: TestBank, spent: number): Promise<void> {
  const state = { status: 'reported', reportedOn: PAY_DAY } as const;
  await seedRows(world, [put(grantTable, { ...grant, state })]);
  const done = await world.run(settleGrant, {
    grantId: grant.id,
    settledOn: PAY_DAY,
    kept: null,
    spent: cents(spent),
  });
  if (!done.ok) throw new Error(done.error.code);
}

async function paidFirst(): Promise<TestBank & { readonly paymentId: PaymentId }> {
  const bank = await aBankWorld();
  const { world, grant } = bank;
  const entry = await takenIn(world, bank.current, { amount: -FIRST_PART, endToEndId: 'E2E-1' });
  const instalmentId = grant.instalments[0]?.id as InstalmentId;
  await matched(world, entry, { kind: 'payment', grantId: grant.id, instalmentId });
  return { ...bank, paymentId: world.rows(paymentTable)[0]?.id as PaymentId };
}

const lastEntry = (world: World) => world.rows(ledgerEntryTable).at(-1);

describe('bookPart (B7, G9)', () => {
  it.each<[string, BookingPart, number, unknown[]]>([
    [
      'bank charges are carried by a source',
      { kind: 'cost', account: 'WBedAdlBan', contributionId: SOURCE, amount: cents(-995) },
      -995,
      [
        ['WBedAdlBan', 995],
        ['BLimBanRba', -995],
      ],
    ],
    [
      'costs that are given back lower what was spent',
      { kind: 'cost', account: 'WBedAssBea', contributionId: SOURCE, amount: cents(995) },
      995,
      [
        ['WBedAssBea', -995],
        ['BLimBanRba', 995],
      ],
    ],
    [
      'interest is written to a source',
      { kind: 'interest', contributionId: SOURCE, amount: cents(12) },
      12,
      [
        ['BLimBanRba', 12],
        ['WFbeRlmObr', -12],
      ],
    ],
    [
      'negative interest is taken from one',
      { kind: 'interest', contributionId: SOURCE, amount: cents(-12) },
      -12,
      [
        ['BLimBanRba', -12],
        ['WFbeRlmObr', 12],
      ],
    ],
    [
      'a receipt takes the place of the claim (G3)',
      { kind: 'receipt', contributionId: SOURCE, amount: cents(500_000) },
      500_000,
      [
        ['BLimBanRba', 500_000],
        ['BVorTskTos', -500_000],
      ],
    ],
    [
      'costs that the bank took are booked even where the source has too little',
      { kind: 'cost', account: 'WKprTvlKba', contributionId: SOURCE, amount: cents(-900_000) },
      -900_000,
      [
        ['WKprTvlKba', 900_000],
        ['BLimBanRba', -900_000],
      ],
    ],
  ])('%s', async (...[, part, amount, lines]) => {
    const bank = await aBankWorld();
    const made = await bookedOn(bank, part);
    if (!made.ok) throw new Error(made.error.code);
    const { entryId, isNew, puts, removals, after } = made.value;
    expect([entryId, made.value.amount, isNew, removals]).toEqual([testId(777), amount, true, []]);
    expect(linesIn(puts)).toEqual(lines);
    const last = after.ledger.at(-1);
    expect([last?.day, last?.number, last && movedOnBank(last)]).toEqual([PAY_DAY, 104, amount]);
    expect(puts).toEqual([{ table: 'ledgerEntries', row: last }]);
  });

  it('pays an instalment under the id that the bank tells, cut to what a payment holds (W8)', async () => {
    const bank = await aBankWorld();
    const instalmentId = bank.grant.instalments[1]?.id as InstalmentId;
    const reference = 'ROUND-1 '.repeat(5).trim();
    const part = { kind: 'payment', grantId: bank.grant.id, instalmentId } as const;
    const made = await bookedOn(bank, part, { endToEndId: reference, amount: cents(-40_000) });
    if (!made.ok) throw new Error(made.error.code);
    expect(made.value.puts[0]).toEqual({
      table: 'payments',
      row: {
        id: testId(777),
        grantId: bank.grant.id,
        instalmentId,
        amount: 40_000,
        paidOn: PAY_DAY,
        reference: reference.slice(0, 35),
      },
    });
    expect(linesIn(made.value.puts)).toEqual([
      ['BSchOpaNbi', 40_000],
      ['BLimBanRba', -40_000],
    ]);
  });

  it('books money that came back of an award (W12), and never more than is to come back', async () => {
    const bank = await paidFirst();
    await settled(bank, 50_000);
    const back = (amount: number) => {
      return bookedOn(bank, { kind: 'return', grantId: bank.grant.id, amount: cents(amount) });
    };
    const made = await back(10_000);
    expect(made.ok && linesIn(made.value.puts)).toEqual([
      ['BLimBanRba', 10_000],
      ['BVorOvaNob', -10_000],
    ]);
    expect(await back(10_001)).toEqual({
      ok: false,
      error: { code: 'grants.moreThanToComeBack', params: { toComeBack: 10_000 }, field: 'amount' },
    });
  });

  const unknown = <Id extends string>() => testId<Id>(404);
  it.each<[string, BookingPart, string]>([
    ['an entry', { kind: 'ledger', entryId: unknown(), amount: cents(1) }, 'bank.unknownLedgerEntry'],
    [
      'a promise',
      { kind: 'receipt', contributionId: unknown(), amount: cents(1) },
      'funds.unknownContribution',
    ],
    [
      'an instalment',
      { kind: 'payment', grantId: unknown(), instalmentId: unknown() },
      'grants.unknownGrant',
    ],
    ['an award', { kind: 'return', grantId: unknown(), amount: cents(1) }, 'grants.unknownGrant'],
    ['a payment', { kind: 'bounce', paymentId: unknown() }, 'bank.unknownPayment'],
    ['a source', { kind: 'interest', contributionId: unknown(), amount: cents(1) }, 'bank.unknownSource'],
    ['money in kind', { kind: 'interest', contributionId: IN_KIND, amount: cents(1) }, 'bank.unknownSource'],
  ])('refuses %s that is not there', async (...[, part, code]) => {
    const bank = await aBankWorld();
    await seedRows(bank.world, [put(contributionTable, aContribution({ id: IN_KIND, form: 'inKind' }))]);
    expect(await bookedOn(bank, part)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('a payment that the bank gives back (B10)', () => {
  it('is reversed on the day it came back, and its instalment is to be paid again', async () => {
    const { world, current, paymentId, grant } = await paidFirst();
    const paid = lastEntry(world)?.id as LedgerEntryId;
    const day = '2026-05-23' as Day;
    const back = await takenIn(world, current, { amount: FIRST_PART, day, returnReason: 'AC04' });
    await matched(world, back, { kind: 'bounce', paymentId });
    const { kind, reverses, day: on, reason } = lastEntry(world) ?? {};
    expect([kind, reverses, on, reason]).toEqual(['reversal', paid, day, 'AC04']);
    expect(world.rows(paymentTable)).toEqual([]);
    const again = await takenIn(world, current, { amount: -FIRST_PART, day: '2026-05-26' });
    const instalmentId = grant.instalments[0]?.id as InstalmentId;
    expect((await match(world, again, { kind: 'payment', grantId: grant.id, instalmentId })).ok).toBe(true);
  });

  it('cannot come back before it left', async () => {
    const bank = await paidFirst();
    const part = { kind: 'bounce', paymentId: bank.paymentId } as const;
    expect(await bookedOn(bank, part, { day: '2026-05-19' as Day })).toEqual({
      ok: false,
      error: { code: 'grants.dayTooEarly', params: { earliest: PAY_DAY }, field: null },
    });
    expect((await bookedOn(bank, part, { day: PAY_DAY })).ok).toBe(true);
  });

  it('comes back once', async () => {
    const bank = await paidFirst();
    const { world, current, paymentId } = bank;
    const back = await takenIn(world, current, { amount: 2 * FIRST_PART, day: '2026-05-23' });
    expect(await match(world, back, { kind: 'bounce', paymentId }, { kind: 'bounce', paymentId })).toEqual({
      ok: false,
      error: { code: 'bank.unknownPayment', params: {}, field: 'parts.1' },
    });
  });

  it.each([
    ['of which a settlement counted on it', 50_000, false],
    ['that was spent in full: nothing was settled over it', 100_000, true],
  ])('of an award %s', async (...[, spent, isAllowed]) => {
    const bank = await paidFirst();
    await settled(bank, spent);
    const made = await bookedOn(bank, { kind: 'bounce', paymentId: bank.paymentId });
    const refused = { code: 'bank.grantSettled', params: { number: bank.grant.number }, field: null };
    expect(made.ok ? null : made.error).toEqual(isAllowed ? null : refused);
  });
});

describe('a gift that nobody had promised (B7)', () => {
  const gift = (giver: Extract<BookingPart, { kind: 'gift' }>['giver']): BookingPart => {
    return { kind: 'gift', giver, title: 'Spontane gift', amount: cents(5000) };
  };
  const person = { name: 'M. de Ruiter', email: null, phone: null };

  it('of a stranger is written down with its giver, promised and received on the day of the bank', async () => {
    const bank = await aBankWorld();
    const { world } = bank;
    const entry = await takenIn(world, bank.current, { amount: 5000 });
    await matched(world, entry, gift({ kind: 'new', details: { kind: 'privatePerson', person } }));
    const made = world.rows(contributionTable).at(-1);
    expect(made).toMatchObject({
      title: 'Spontane gift',
      form: 'gift',
      amount: 5000,
      earmark: { kind: 'none' },
    });
    const source = made?.id;
    const entries = world.rows(ledgerEntryTable).filter(({ lines }) => lines[0]?.source === source);
    expect(entries.map(({ kind, day }) => [kind, day])).toEqual([
      ['promise', entry.day],
      ['receipt', entry.day],
    ]);
    expect(totalPosition(positionsOf(entries, { until: null }))).toMatchObject({
      received: 5000,
      free: 5000,
    });
  });

  it('of a giver who is known adds no giver', async () => {
    const bank = await aBankWorld();
    const { world } = bank;
    const [known] = world.rows(giverTable);
    if (known === undefined) throw new Error('no giver');
    const entry = await takenIn(world, bank.current, { amount: 5000 });
    await matched(world, entry, gift({ kind: 'known', giverId: known.id as GiverId }));
    expect(world.rows(giverTable)).toEqual([known]);
    expect(world.rows(contributionTable).at(-1)?.giverId).toBe(known.id);
  });
});
