import { importStatement, MOST_ENTRIES } from '@shared/domain/bank/actions/import-statement';
import type { BankAccountId } from '@shared/domain/bank/bank-account';
import { bankEntryTable } from '@shared/domain/bank/bank-entry';
import { bankStatementTable, StatementFacts } from '@shared/domain/bank/bank-statement';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aBankWorld, BEGINS, inFile, TODAY } from '../../../../support/bank-world';

const statement = StatementFacts.parse({
  number: '7',
  from: BEGINS,
  to: TODAY,
  opening: 0,
  closing: 3,
  layout: 'csv.ing',
  entryCount: 2,
});
const [first, second] = [inFile({ amount: 1 }), inFile({ amount: 2 })];
const nothingNew = { ok: false, error: { code: 'bank.nothingNew', params: {}, field: null } };

describe('import-statement (B1-B4)', () => {
  it('keeps each entry as it stands in the file, open, and what the statement says', async () => {
    const { world, current } = await aBankWorld();
    await world.run(importStatement, { accountId: current, entries: [first, second], statement });
    const open = { status: 'open' };
    expect(world.rows(bankEntryTable).map(({ id: _id, ...entry }) => entry)).toEqual([
      { ...first, accountId: current, state: open },
      { ...second, accountId: current, state: open },
    ]);
    expect(world.rows(bankStatementTable).map(({ id: _id, ...row }) => row)).toEqual([
      { ...statement, accountId: current, importedOn: TODAY },
    ]);
  });

  it('refuses a file of which all was taken in, and changes nothing (B4)', async () => {
    const { world, current } = await aBankWorld();
    const input = { accountId: current, entries: [first, second], statement };
    await world.run(importStatement, input);
    const before = [...world.rows(bankEntryTable), ...world.rows(bankStatementTable)];
    expect(await world.run(importStatement, input)).toEqual(nothingNew);
    expect([...world.rows(bankEntryTable), ...world.rows(bankStatementTable)]).toEqual(before);
  });

  it('adds of a file that overlaps only what is new', async () => {
    const { world, current } = await aBankWorld();
    await world.run(importStatement, { accountId: current, entries: [first], statement: null });
    await world.run(importStatement, { accountId: current, entries: [first, second], statement });
    expect(world.rows(bankEntryTable).map(({ amount }) => amount)).toEqual([1, 2]);
  });

  it('takes in two payments alike on one day, for each has its own key', async () => {
    const { world, current } = await aBankWorld();
    const entries = [inFile({ entryKey: 'a' }), inFile({ entryKey: 'b' })];
    await world.run(importStatement, { accountId: current, entries, statement: null });
    expect(world.rows(bankEntryTable)).toHaveLength(2);
  });

  it('takes in once what stands in one piece twice', async () => {
    const { world, current } = await aBankWorld();
    await world.run(importStatement, { accountId: current, entries: [first, first], statement: null });
    expect(world.rows(bankEntryTable)).toHaveLength(1);
  });

  it('knows entries by account: the same key at another account is another entry', async () => {
    const { world, current, savings } = await aBankWorld();
    for (const accountId of [current, savings]) {
      await world.run(importStatement, { accountId, entries: [first], statement });
    }
    expect(world.rows(bankEntryTable)).toHaveLength(2);
    expect(world.rows(bankStatementTable)).toHaveLength(2);
  });

  it('leaves out what lies before the first day, and entries of nothing (B2)', async () => {
    const { world, current } = await aBankWorld();
    const entries = [inFile({ day: '2026-04-30' }), inFile({ day: BEGINS }), inFile({ amount: 0 })];
    await world.run(importStatement, { accountId: current, entries, statement: null });
    expect(world.rows(bankEntryTable).map(({ day }) => day)).toEqual([BEGINS]);
  });

  it('knows a payment again in a file of another layout, one for one (B13)', async () => {
    const { world, current } = await aBankWorld();
    const take = (...entries: ReturnType<typeof inFile>[]) =>
      world.run(importStatement, { accountId: current, entries, statement: null });
    await take(inFile({ entryKey: 'camt-1' }), inFile({ entryKey: 'camt-2', amount: 700 }));
    const csv = (entryKey: string, amount = 250_000) => inFile({ entryKey, amount, layout: 'csv.ing' });
    const again = await take(csv('csv-1'), csv('csv-2', 700));
    expect(again).toMatchObject({ ok: false, error: { code: 'bank.nothingNew' } });
    await take(csv('csv-1'), csv('csv-2', 700), csv('csv-3', 700));
    expect(world.rows(bankEntryTable).map(({ entryKey }) => entryKey)).toEqual(['camt-1', 'camt-2', 'csv-3']);
    // Of one layout, or of two versions of it, two keys are two payments.
    await take(inFile({ entryKey: 'camt-3', layout: 'camt.053.001.08' }));
    expect(world.rows(bankEntryTable)).toHaveLength(4);
  });

  it('keeps what a statement without entries says', async () => {
    const { world, current } = await aBankWorld();
    const empty = { ...statement, entryCount: 0 };
    await world.run(importStatement, { accountId: current, entries: [], statement: empty });
    expect(world.rows(bankStatementTable)).toHaveLength(1);
  });

  it.each([
    ['a piece of nothing', (accountId: BankAccountId) => ({ accountId, entries: [] }), 'bank.nothingNew'],
    [
      'an account that is not the fund’s (B1)',
      () => ({ accountId: testId<BankAccountId>(404), entries: [first] }),
      'bank.unknownAccount',
    ],
    [
      'a day to come, with all of the file',
      (accountId: BankAccountId) => ({ accountId, entries: [first, inFile({ day: '2026-07-01' as Day })] }),
      'bank.dayInFuture',
    ],
  ])('refuses %s', async (_name, inputFor, code) => {
    const { world, current } = await aBankWorld();
    const answer = await world.run(importStatement, { ...inputFor(current), statement: null });
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect(world.rows(bankEntryTable)).toEqual([]);
  });

  it('takes no more at once than the window can bear', () => {
    const entries = Array.from({ length: MOST_ENTRIES + 1 }, () => first);
    const input = { accountId: testId(1), entries, statement: null };
    expect(importStatement.input.safeParse(input).success).toBe(false);
  });
});
