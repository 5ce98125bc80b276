/** The clock of bank entries: what is due of them, what a proposal takes from them, and what stays. */
import { put, type Reader, type Table } from '@shared/domain/action';
import { importStatement } from '@shared/domain/bank/actions/import-statement';
import { type BankAccountId, bankAccountTable } from '@shared/domain/bank/bank-account';
import { type BankEntry, type BankEntryId, bankEntryTable } from '@shared/domain/bank/bank-entry';
import type { LedgerEntryId } from '@shared/domain/funds/ledger-entry';
import { carryOutRemoval } from '@shared/domain/privacy/actions/carry-out-removal';
import { bankEntryParts, bareBankEntry } from '@shared/domain/privacy/retention/bare-rows';
import { type RetentionTermId, retentionTermTable } from '@shared/domain/privacy/retention/chosen-terms';
import { dueOn, loadRetentionBook } from '@shared/domain/privacy/retention/retention-book';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aBankAccount, aBankEntry } from '../../../../support/builders';
import { aRetentionWorld, decidedIn, dueIn } from '../../../../support/retention-world';
import { seedRows } from '../../../../support/voting-world';

const CURRENT = testId<BankAccountId>(9001);
const SAVINGS = testId<BankAccountId>(9002);
const TODAY = '2034-01-01' as Day;

const booked = {
  status: 'booked',
  ground: 'manual',
  reason: 'Gebeld met Noor',
  parts: [{ entryId: testId<LedgerEntryId>(9100), amount: 5000, isNew: true, took: null }],
} as const;

const entry = (number: number, part: object): BankEntry =>
  aBankEntry({
    id: testId<BankEntryId>(number),
    accountId: CURRENT,
    entryKey: `key-${number}`,
    amount: 5000,
    state: booked,
    ...part,
  } as never);

const OLD = entry(9201, { day: '2026-03-02' });
const OTHER = entry(9202, { day: '2026-11-02', state: { status: 'between', otherId: testId(9205) } });
const OPEN = entry(9203, { day: '2026-04-02', state: { status: 'open' } });
const NEWER = entry(9204, { day: '2027-01-02' });

async function aBank(today: Day, entries: readonly BankEntry[] = [OLD, OTHER, OPEN, NEWER]) {
  const accounts = [
    aBankAccount({ id: CURRENT, name: 'Betaalrekening' }),
    aBankAccount({ id: SAVINGS, number: 'NL44RABO0123456789' as never, name: 'Spaarrekening' }),
  ];
  return await aRetentionWorld(today, [
    [...accounts.map((row) => put(bankAccountTable, row)), ...entries.map((row) => put(bankEntryTable, row))],
  ]);
}

const LINE = {
  kind: 'bankEntry',
  clock: 'facts',
  subject: { table: 'bankAccounts', id: CURRENT },
  parts: ['bankTexts'],
  term: { count: 7, unit: 'years' },
  since: '2034-01-01',
  rows: [OLD, OTHER].map(({ id }) => ({ table: 'bankEntries', id })),
};

describe('what is due of the bank', () => {
  it('nothing within seven years of the book year, and then one line of what was matched in it', async () => {
    expect(await dueIn(await aBank('2033-12-31' as Day))).toEqual([]);
    expect(await dueIn(await aBank(TODAY))).toEqual([LINE]);
  });

  it('the next book year goes along once it is over, since the oldest', async () => {
    const rows = [OLD, OTHER, NEWER].map(({ id }) => ({ table: 'bankEntries', id }));
    expect(await dueIn(await aBank('2035-01-01' as Day))).toEqual([{ ...LINE, rows }]);
  });

  it('what is left of a payment that came back goes along', () => {
    const payment = {
      id: testId(9301),
      grantId: testId(9302),
      instalmentId: testId(9303),
      amount: 5000,
      paidOn: '2026-03-01',
      reference: 'BP-1-1-AB',
    };
    const took = { kind: 'payment', payment };
    const bare = bareBankEntry(OLD);
    const kept = entry(9201, {
      ...bare,
      state: { ...bare.state, parts: [{ ...booked.parts[0], took }] },
    });
    expect([bankEntryParts(bare), bankEntryParts(kept)]).toEqual([[], ['bankTexts']]);
    expect(bareBankEntry(kept)).toEqual(bare);
  });

  it('a line for each account', async () => {
    const saved = entry(9206, { accountId: SAVINGS, day: '2026-06-30' });
    const lines = await dueIn(await aBank(TODAY, [OLD, saved]));
    expect(lines.map(({ subject }) => subject.id).sort()).toEqual([CURRENT, SAVINGS].sort());
  });

  it('a longer term of the fund counts, a shorter one than the law leaves does not', async () => {
    for (const [count, lines] of [
      [8, 0],
      [3, 1],
    ] as const) {
      const world = await aBank(TODAY);
      const own = { id: testId<RetentionTermId>(9400), kind: 'bankEntry', clock: 'facts', count } as const;
      await seedRows(world, [put(retentionTermTable, own)]);
      expect(await dueIn(world)).toHaveLength(lines);
    }
  });

  it('an entry in which nothing is left to go is no reason for a line', async () => {
    const bare = { counterName: null, counterIban: null, description: '', state: { ...booked, reason: '' } };
    expect(await dueIn(await aBank(TODAY, [entry(9207, { day: '2026-03-02', ...bare })]))).toEqual([]);
  });

  it('no entry is read while the first day of the account is not old enough, and only old ones once it is', async () => {
    const asked = async (today: Day): Promise<readonly string[]> => {
      const world = await aBank(today);
      const days: string[] = [];
      const reader: Reader = {
        ...world.reader,
        whereAny: async <Row extends { readonly id: string }>(
          table: Table<Row>,
          field: string,
          values: readonly string[],
        ) => {
          if (table.name === bankEntryTable.name) days.push(...values);
          return await world.reader.whereAny(table, field, values);
        },
      };
      await loadRetentionBook(reader, dueOn(today));
      return [...new Set(days.map((day) => day.slice(0, 4)))];
    };
    expect(await asked('2033-12-31' as Day)).toEqual([]);
    expect(await asked(TODAY)).toEqual(['2026']);
  });
});

describe('what the board had removed of the bank', () => {
  it('names, accounts and words are gone; the rest is as it was, and no file brings the entry in again', async () => {
    const paid = {
      counterName: 'Noor de Boer',
      counterIban: 'NL44RABO0123456789',
      description: 'Voor de tuin',
      endToEndId: 'E2E',
      reference: 'RF18',
      returnReason: 'AC04',
    };
    const batch = entry(9208, {
      day: '2026-03-02',
      ...paid,
      bankReference: 'B1',
      batchId: 'P1',
      code: 'PMNT',
      details: [{ ...paid, amount: cents(5000) }],
    });
    const world = await aBank(TODAY, [batch, OTHER, OPEN, NEWER]);
    const { id: proposalId } = await decidedIn(world);
    expect(await world.run(carryOutRemoval, { proposalId })).toMatchObject({ ok: true });
    const none = {
      counterName: null,
      counterIban: null,
      description: '',
      endToEndId: null,
      reference: null,
      returnReason: null,
    };
    const after = new Map(world.rows(bankEntryTable).map((row) => [row.id, row]));
    expect(after.get(batch.id)).toEqual({
      ...batch,
      ...none,
      bankReference: null,
      batchId: null,
      details: [{ ...none, amount: 5000 }],
      state: { ...booked, reason: '' },
    });
    expect(after.get(OTHER.id)).toEqual({ ...OTHER, ...none });
    expect([after.get(OPEN.id), after.get(NEWER.id)]).toEqual([OPEN, NEWER]);
    expect(await dueIn(world)).toEqual([]);

    const { id: _id, accountId, state: _state, ...inFile } = batch;
    expect(await world.run(importStatement, { accountId, entries: [inFile], statement: null })).toMatchObject(
      {
        ok: false,
        error: { code: 'bank.nothingNew' },
      },
    );
  });

  it('an entry that was released since makes the proposal stale, and nothing goes', async () => {
    const world = await aBank(TODAY);
    const { id: proposalId } = await decidedIn(world);
    await seedRows(world, [put(bankEntryTable, { ...OLD, state: { status: 'open' } })]);
    expect(await world.run(carryOutRemoval, { proposalId })).toMatchObject({
      ok: false,
      error: { code: 'privacy.staleProposal' },
    });
    expect(world.rows(bankEntryTable).find(({ id }) => id === OTHER.id)).toEqual(OTHER);
  });
});
