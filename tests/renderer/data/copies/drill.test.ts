import { drillRestore, type SnapshotShelf } from '@renderer/data/copies/drill';
import { saveSnapshot } from '@renderer/data/copies/snapshot';
import { performOn } from '@renderer/data/perform';
import { startFund } from '@shared/domain/funds/actions/start-fund';
import { fundTable } from '@shared/domain/funds/fund';
import { err, ok } from '@shared/kernel/result';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPerson, forgetStores, opened, surroundings } from '../../../support/data-room';
import { fundInput } from '../../../support/fund-world';
import { type MemoryJournal, memoryJournal } from '../../../support/memory-journal';

beforeEach(forgetStores);
afterEach(forgetStores);

function shelfOf({ snapshots }: MemoryJournal): SnapshotShelf {
  const named = () =>
    snapshots.map((bytes, index) => ({ name: `snapshot-${index + 1}`, bytes: bytes.length })).reverse();
  return {
    list: async () => ok({ snapshots: named() }),
    read: async (name) => ok({ bytes: new Uint8Array(snapshots[Number(name.slice(9)) - 1] ?? []) }),
  };
}

async function fundWithSnapshot() {
  const journal = memoryJournal();
  const { store } = await opened(surroundings(journal));
  await performOn(store, startFund, fundInput());
  await performOn(store, addPerson, { name: 'Noor', email: null, phone: null });
  await saveSnapshot(store, '0.1.0');
  return { journal, store, shelf: shelfOf(journal) };
}

test('the newest snapshot comes out as it went in, and is what the fund holds', async () => {
  const { store, shelf } = await fundWithSnapshot();
  expect(await drillRestore(store, shelf)).toMatchObject(
    ok({ name: 'snapshot-1', rows: 5, balance: 0, beside: 'same' }),
  );
});

test('after a change it is older than the fund, and still right', async () => {
  const { store, shelf } = await fundWithSnapshot();
  await performOn(store, addPerson, { name: 'Sem', email: null, phone: null });
  expect(await drillRestore(store, shelf)).toMatchObject(ok({ beside: 'older' }));
});

test('damage is told', async () => {
  const { journal, store, shelf } = await fundWithSnapshot();
  const [bytes] = journal.snapshots;
  if (bytes !== undefined) bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1;
  expect(await drillRestore(store, shelf)).toMatchObject({
    ok: false,
    error: { kind: 'backup', problem: { code: 'altered' } },
  });
});

test('a fund that differs though its log stands where it stood is told', async () => {
  const { store, shelf } = await fundWithSnapshot();
  await store.database.table(fundTable.name).toCollection().modify({ place: 'Elders' });
  expect(await drillRestore(store, shelf)).toEqual(err({ kind: 'differs' }));
});

test('where there is none nothing can be tried', async () => {
  const journal = memoryJournal();
  const { store } = await opened(surroundings(journal));
  expect(await drillRestore(store, shelfOf(journal))).toEqual(err({ kind: 'none' }));
});
