/** The law of closed years: whatever an action writes, nothing gets or has a day in one (Y9). */
import { type Change, put } from '@shared/domain/action';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { lockedYearIn } from '@shared/domain/yearclose/locked-years';
import { yearOf } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import { aWorld } from '../support/action-world';
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
