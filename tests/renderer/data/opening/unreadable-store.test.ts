/** The engine cannot read the store and the journal is damaged: the store is put aside, and the fund comes back from a copy. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { saveSnapshot } from '@renderer/data/copies/snapshot';
import { findRecoveryIn, recoverStoreIn } from '@renderer/data/opening/recover';
import { openStoreIn } from '@renderer/data/opening/stores';
import { setUnreadableAsideIn } from '@renderer/data/opening/unreadable-store';
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import type { Journal, OpenedStore } from '@renderer/data/store';
import type { Surroundings } from '@renderer/data/surroundings';
import { startFund } from '@shared/domain/funds/actions/start-fund';
import { personTable } from '@shared/domain/people/person';
import { failure } from '@shared/ipc/failure';
import { err, ok } from '@shared/kernel/result';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, forgetStores, memoryLocks, opened, surroundings } from '../../../support/data-room';
import { dying } from '../../../support/dying-machine';
import { fundInput } from '../../../support/fund-world';
import { type MemoryJournal, memoryJournal } from '../../../support/memory-journal';
import { machineIn } from '../../../support/schema-fixture-maker';
import { scratchFolder } from '../../../support/scratch-folder';

const scratch = scratchFolder();
const engine = indexedDB;
let machine: ReturnType<typeof machineIn>;
let shelf: MemoryJournal;
let around: Surroundings;
/** With what was asked each time the engine's files were taken away. */
const cleared: { keepAside: boolean }[] = [];

beforeEach(async () => {
  await forgetStores();
  machine = machineIn(scratch());
  shelf = memoryJournal();
  const { snapshotWrite, snapshotList, snapshotRead } = shelf;
  const journal = { ...machine.journal, snapshotWrite, snapshotList, snapshotRead, storeClear };
  around = { ...surroundings(journal), locks: memoryLocks() };
  cleared.length = 0;
});
afterEach(async () => {
  mendEngine();
  await machine.close();
  await forgetStores();
});

/** As the machine does it: after it the engine begins anew. */
const storeClear: Journal['storeClear'] = async (request) => {
  cleared.push(request);
  mendEngine();
  await forgetStores();
  return ok({});
};

function mendEngine(): void {
  Object.assign(Dexie.dependencies, { indexedDB: engine });
}

/** From now on it can neither open nor delete anything. */
function breakEngine(): void {
  const fail = () => {
    throw new DOMException('Internal error opening backing store.', 'UnknownError');
  };
  const broken = { open: fail, deleteDatabase: fail, databases: async () => fail(), cmp: engine.cmp };
  Object.assign(Dexie.dependencies, { indexedDB: broken });
}

const journalFile = () => join(scratch(), 'fund.journal');
const archives = async () => (await readdir(scratch())).filter((name) => /^fund\..+\.journal$/.test(name));

async function add(store: OpenedStore['store'], ...names: readonly string[]): Promise<void> {
  for (const name of names) await performOn(store, addPerson, { name, email: null, phone: null });
}

const namesIn = async ({ store }: OpenedStore) =>
  (await storeReader(store).all(personTable)).map(({ name }) => name).sort();

/** Line 1 begins the fund, 2 and 3 are Noor and Sem, then a copy is made, 4 is Ali. A byte of line 2 is damaged. */
async function aBrokenFund(): Promise<void> {
  const { store, release } = await opened(around);
  await performOn(store, startFund, fundInput());
  await add(store, 'Noor', 'Sem');
  await saveSnapshot(store, '0.1.0');
  await add(store, 'Ali');
  release();
  await machine.close();
  const parts = (await readFile(journalFile(), 'latin1')).split('\n');
  await writeFile(
    journalFile(),
    parts.map((line, at) => (at === 2 ? line.replace('a', '~') : line)).join('\n'),
  );
  breakEngine();
}

test('is told, and the journal takes nothing away that it cannot make again', async () => {
  await aBrokenFund();
  expect(await openStoreIn(around, 'fund')).toEqual(err({ kind: 'bothDamaged' }));
  expect((await recoverStoreIn(around, 'fund')).ok).toBe(false);
  expect(cleared).toEqual([]);
  mendEngine();
  const fund = await opened(around);
  expect(await namesIn(fund)).toEqual(['Ali', 'Noor', 'Sem']);
  fund.release();
});

test('once it is aside, all comes back that the copy and the journal hold', async () => {
  await aBrokenFund();
  expect(await setUnreadableAsideIn(around, 'fund')).toEqual(ok(null));
  expect(cleared).toEqual([{ keepAside: true }]);
  expect(await openStoreIn(around, 'fund')).toMatchObject({ ok: false, error: { kind: 'failure' } });
  expect(await findRecoveryIn(around, 'fund')).toMatchObject({ changes: 1, unread: null });
  const fund = await recoverStoreIn(around, 'fund');
  if (!fund.ok) throw new Error(JSON.stringify(fund.error));
  expect(await namesIn(fund.value)).toEqual(['Ali', 'Noor', 'Sem']);
  fund.value.release();
});

test('stays as it is when its files cannot be kept', async () => {
  await aBrokenFund();
  const full = err(failure('disk.full'));
  const journal = { ...around.journal, storeClear: async () => full };
  expect(await setUnreadableAsideIn({ ...around, journal }, 'fund')).toEqual(full);
  expect(await openStoreIn(around, 'fund')).toEqual(err({ kind: 'bothDamaged' }));
});

test('a store that opens after all stays', async () => {
  await aBrokenFund();
  mendEngine();
  expect(await setUnreadableAsideIn(around, 'fund')).toEqual(ok(null));
  expect(cleared).toEqual([]);
});

describe('dying on the way', () => {
  test.each<[keyof Journal, boolean]>([
    ['journalHead', false],
    ['storeClear', false],
    ['storeClear', true],
    ['snapshotList', false],
    ['snapshotRead', false],
    ['storeUnsound', false],
    ['storeUnsound', true],
    ['journalRetire', false],
    ['journalRetire', true],
    ['journalAppend', false],
    ['journalAppend', true],
    ['storeLastEnd', false],
    ['storeSound', true],
  ])('at %s (done: %s) the next start can do it, or finds it done', async (call, isDone) => {
    await aBrokenFund();
    const damaged = await readFile(journalFile());
    const { died, journal } = dying(around.journal, call, isDone);
    const mortal = { ...around, journal };
    const both = setUnreadableAsideIn(mortal, 'fund').then(() => recoverStoreIn(mortal, 'fund'));
    expect(await Promise.race([died, both])).toBe('died');

    await machine.close();
    const next = { ...around, locks: memoryLocks() };
    expect(await setUnreadableAsideIn(next, 'fund')).toEqual(ok(null));
    const start = await openStoreIn(next, 'fund');
    const fund = start.ok ? start : await recoverStoreIn(next, 'fund');
    if (!fund.ok) throw new Error(`Neither was there: ${JSON.stringify(fund.error)}`);
    expect(await namesIn(fund.value)).toEqual(['Ali', 'Noor', 'Sem']);
    await add(fund.value.store, 'Mila');
    fund.value.release();
    expect(cleared.every(({ keepAside }) => keepAside)).toBe(true);
    expect(await Promise.all((await archives()).map((name) => readFile(join(scratch(), name))))).toEqual([
      damaged,
    ]);
  });
});
