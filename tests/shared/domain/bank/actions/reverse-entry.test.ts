import { reverseEntry } from '@shared/domain/bank/actions/reverse-entry';
import { positionsOf } from '@shared/domain/funds/balance';
import { type LedgerEntry, type LedgerEntryId, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { totalPosition } from '@shared/domain/funds/position';
import { describe, expect, it } from 'vitest';
import { testId, type World } from '../../../../support/action-world';
import { aBankWorld, matched, release, SOURCE, takenIn } from '../../../../support/bank-world';
import { aPromise, aStartedFund, entriesOf, TODAY } from '../../../../support/fund-world';

const reason = 'Twee keer geboekt';

function entryNumber(world: World, number: number): LedgerEntryId {
  return world.rows(ledgerEntryTable).find((entry) => entry.number === number)?.id ?? testId(404);
}

describe('reverse-entry (G5)', () => {
  it('books a receipt the other way round, today, with the reason', async () => {
    const world = await aStartedFund();
    await aPromise(world, 4_000);
    const receipt = entryNumber(world, 2);
    await world.run(reverseEntry, { entryId: receipt, reason });
    const { lines: _lines, id: _id, ...last } = world.rows(ledgerEntryTable).at(-1) as LedgerEntry;
    expect(last).toEqual({ number: 3, day: TODAY, kind: 'reversal', reverses: receipt, reason });
    const position = totalPosition(positionsOf(world.rows(ledgerEntryTable), { until: null }));
    expect([position.promised, position.received, position.free]).toEqual([1_000_000, 0, 0]);
  });

  it('reverses a promise on which nothing has come in', async () => {
    const world = await aStartedFund();
    await aPromise(world, 0);
    await world.run(reverseEntry, { entryId: entryNumber(world, 1), reason });
    expect(entriesOf(world).at(-1)).toEqual({ kind: 'reversal', number: 2, first: -1_000_000 });
  });

  it('refuses to reverse an entry twice', async () => {
    const world = await aStartedFund();
    await aPromise(world, 4_000);
    const entryId = entryNumber(world, 2);
    await world.run(reverseEntry, { entryId, reason });
    expect(await world.run(reverseEntry, { entryId, reason })).toEqual({
      ok: false,
      error: { code: 'funds.alreadyReversed', params: { number: 3 }, field: null },
    });
  });

  it('refuses to reverse a reversal', async () => {
    const world = await aStartedFund();
    await aPromise(world, 4_000);
    await world.run(reverseEntry, { entryId: entryNumber(world, 2), reason });
    expect(await world.run(reverseEntry, { entryId: entryNumber(world, 3), reason })).toEqual({
      ok: false,
      error: { code: 'funds.kindNotReversible', params: {}, field: null },
    });
  });

  it('refuses to reverse a promise on which money came in', async () => {
    const world = await aStartedFund();
    await aPromise(world, 4_000);
    expect(await world.run(reverseEntry, { entryId: entryNumber(world, 1), reason })).toEqual({
      ok: false,
      error: { code: 'funds.moneyCameIn', params: { received: 400_000 }, field: null },
    });
  });

  it('refuses to reverse what a statement vouches for, until its match is undone (B12)', async () => {
    const { world, current } = await aBankWorld();
    const entry = await takenIn(world, current, { amount: 1_000 });
    await matched(world, entry, { kind: 'receipt', contributionId: SOURCE, amount: entry.amount });
    const [receipt] = world.rows(ledgerEntryTable).slice(-1);
    const entryId = receipt?.id ?? testId(404);
    expect(await world.run(reverseEntry, { entryId, reason })).toEqual({
      ok: false,
      error: { code: 'bank.onStatement', params: {}, field: null },
    });
    await release(world, entry);
    expect(await world.run(reverseEntry, { entryId, reason })).toMatchObject({
      ok: false,
      error: { code: 'funds.alreadyReversed' },
    });
  });

  it('says so when the entry is not there', async () => {
    const world = await aStartedFund();
    expect(await world.run(reverseEntry, { entryId: testId<LedgerEntryId>(77), reason })).toEqual({
      ok: false,
      error: { code: 'funds.unknownEntry', params: {}, field: null },
    });
  });
});
