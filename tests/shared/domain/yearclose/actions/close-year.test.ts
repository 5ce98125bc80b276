import { put } from '@shared/domain/action';
import { bankEntryTable } from '@shared/domain/bank/bank-entry';
import { closeYear } from '@shared/domain/yearclose/actions/close-year';
import { bookYearTable } from '@shared/domain/yearclose/book-year';
import { describe, expect, it } from 'vitest';
import { aBankAccount, aBankEntry } from '../../../../support/builders';
import { AGREES, twoYearWorld, yearRefusal } from '../../../../support/closed-year-world';
import { seedRows } from '../../../../support/voting-world';

describe('close-year', () => {
  it('keeps the day and the balance of each account on the last day (Y8, Y10)', async () => {
    const world = await twoYearWorld();
    expect((await world.run(closeYear, { year: 2024, ...AGREES })).ok).toBe(true);
    expect(world.rows(bookYearTable)).toEqual([
      {
        id: expect.any(String),
        year: 2024,
        state: {
          status: 'closed',
          closedOn: '2026-03-10',
          difference: 0,
          openEntries: 0,
          explanation: '',
          balance: [
            { account: 'BEivOvrAlr', amount: -100_000 },
            { account: 'BLimBanRba', amount: 100_000 },
          ],
        },
        reopenings: [],
        cashCheck: null,
      },
    ]);
  });

  it('refuses a year that is not over, is closed, was before the books or has open years before it (Y7)', async () => {
    const world = await twoYearWorld();
    const tries = async (year: number) => await world.run(closeYear, { year, ...AGREES });
    expect(await tries(2026)).toEqual(yearRefusal('year.notOver', { last: '2026-12-31' }));
    expect(await tries(2025)).toEqual(yearRefusal('year.earlierOpen', { year: 2024 }));
    expect(await tries(2023)).toEqual(yearRefusal('year.nothingBooked', { year: 2023 }));
    await tries(2024);
    expect(await tries(2024)).toEqual(yearRefusal('year.alreadyClosed', { year: 2024 }));
  });

  it('asks for words where the bank does not agree, and keeps them (Y8)', async () => {
    const world = await twoYearWorld();
    await world.run(closeYear, { year: 2024, ...AGREES });
    expect(await world.run(closeYear, { year: 2025, ...AGREES })).toEqual(
      yearRefusal('year.differenceUnexplained', { difference: -100_000 }, 'explanation'),
    );
    const explanation = 'Het afschrift van mei is zoek.';
    expect((await world.run(closeYear, { year: 2025, openEntries: 0, explanation })).ok).toBe(true);
    expect(world.rows(bookYearTable).at(-1)?.state).toMatchObject({ difference: -100_000, explanation });
  });

  it('leaves entries of the bank open only where the treasurer saw just so many of them (Y8)', async () => {
    const world = await twoYearWorld();
    const accountId = aBankAccount().id;
    await seedRows(world, [put(bankEntryTable, aBankEntry({ accountId, day: '2024-12-31', amount: -500 }))]);
    expect(await world.run(closeYear, { year: 2024, ...AGREES })).toEqual(
      yearRefusal('year.openEntries', { count: 1 }),
    );
    const explanation = 'De bank zoekt dit uit.';
    const seen = { year: 2024, openEntries: 1, explanation };
    expect(await world.run(closeYear, { ...seen, explanation: '' })).toEqual(
      yearRefusal('year.differenceUnexplained', { difference: -500 }, 'explanation'),
    );
    expect((await world.run(closeYear, seen)).ok).toBe(true);
  });
});
