import type { YearWorld } from '@renderer/data/queries/year';
import { changedSince, closingFacts, yearIn, yearRows } from '@renderer/features/year/year-view';
import { bankAccountTable } from '@shared/domain/bank/bank-account';
import { bankEntryTable } from '@shared/domain/bank/bank-entry';
import { contributionTable } from '@shared/domain/funds/contribution';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { closeYear } from '@shared/domain/yearclose/actions/close-year';
import { bookYearTable } from '@shared/domain/yearclose/book-year';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import type { World } from '../../../support/action-world';
import { aBankEntry, aFund } from '../../../support/builders';
import { AGREES, twoYearWorld } from '../../../support/closed-year-world';

const TODAY = '2026-03-10' as Day;

function worldOf(world: World, part: Partial<YearWorld> = {}): YearWorld {
  const entries = world.rows(ledgerEntryTable);
  return {
    fund: aFund(),
    books: {
      entries,
      contributions: world.rows(contributionTable),
      givers: [],
      grants: [],
      initiatives: [],
      persons: new Map(),
    },
    rounds: [],
    bank: { accounts: world.rows(bankAccountTable), entries: world.rows(bankEntryTable), ledger: entries },
    statements: [],
    years: world.rows(bookYearTable),
    fiscal: null,
    ...part,
  };
}

const open = (facts: ReturnType<typeof closingFacts>) =>
  facts.checks.filter(({ isDone }) => !isDone).map(({ id, weight }) => `${id}: ${weight}`);

describe('the book years on the screen', () => {
  it('stand newest first, with how far bank and books differ', async () => {
    const world = await twoYearWorld();
    await world.run(closeYear, { year: 2024, ...AGREES });
    const rows = yearRows(worldOf(world), TODAY);
    expect(rows.map(({ year, status, difference }) => [year, status, difference])).toEqual([
      [2025, 'open', -100_000],
      [2024, 'closed', 0],
    ]);
  });

  it('are known by their address, and no other year is', async () => {
    const world = worldOf(await twoYearWorld());
    expect(['2024', '2025', '2023', 'x'].map((written) => yearIn(written, world))).toEqual([
      2024,
      2025,
      null,
      null,
    ]);
  });

  it('say what is still to be done, and how much it weighs', async () => {
    const world = await twoYearWorld();
    expect(open(closingFacts(worldOf(world), 2024, TODAY))).toEqual([
      'statements: later',
      'cash: later',
      'tax: later',
    ]);
    const entries = [aBankEntry({ day: '2025-12-31', amount: -500 })];
    const facts = closingFacts(
      worldOf(world, { bank: { ...worldOf(world).bank, entries } }),
      2025,
      '2025-12-31' as Day,
    );
    expect(open(facts)).toEqual([
      'over: blocks',
      'earlier: blocks',
      'statements: later',
      'openEntries: mustExplain',
      'bank: mustExplain',
      'cash: later',
      'tax: later',
    ]);
    expect(facts).toMatchObject({ earlier: 2024, openEntries: 1, difference: -100_500, knownUntil: null });
  });

  it('tell which accounts stand otherwise than when the year was closed (Y10)', async () => {
    const world = await twoYearWorld();
    await world.run(closeYear, { year: 2024, ...AGREES });
    const now = worldOf(world);
    const [kept] = now.years;
    if (kept === undefined) throw new Error('The year was not closed');
    expect(changedSince(now, kept)).toEqual([]);
    const [, ...entries] = now.books.entries;
    expect(changedSince({ ...now, books: { ...now.books, entries } }, kept).toSorted()).toEqual([
      'BEivOvrAlr',
      'BVorTskTos',
    ]);
  });
});
