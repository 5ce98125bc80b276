/** An engine that can neither open, read nor delete a store: it is made again from the journal, or refused in words. */

import { openStoreIn, summaryOf } from '@renderer/data/opening/stores';
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import { personTable } from '@shared/domain/people/person';
import { failure } from '@shared/ipc/failure';
import { err } from '@shared/kernel/result';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPerson, forgetStores, memoryLocks, opened, surroundings } from '../../../support/data-room';
import { absentJournal, memoryJournal } from '../../../support/memory-journal';
import { memoryKeys } from '../../../support/memory-keys';

const engine = indexedDB;
const { dependencies } = Dexie;

beforeEach(forgetStores);
afterEach(() => {
  Object.assign(dependencies, { indexedDB: engine });
});

/** Every call fails like this, until it is mended. */
function breakEngine(name: string): void {
  const fail = () => {
    throw new DOMException('Internal error opening backing store.', name);
  };
  Object.assign(dependencies, {
    indexedDB: { open: fail, deleteDatabase: fail, databases: async () => fail(), cmp: engine.cmp },
  });
}

async function aFilledStore() {
  const journal = memoryJournal();
  const around = surroundings(journal);
  const { store, release } = await opened(around);
  await performOn(store, addPerson, { name: 'Noor', email: null, phone: null });
  release();
  journal.onClear = async () => {
    Object.assign(dependencies, { indexedDB: engine });
    await forgetStores();
  };
  return { journal, around: { ...around, locks: memoryLocks() } };
}

test('what the engine keeps is taken away by the machine, and the store is made again', async () => {
  const { journal, around } = await aFilledStore();
  breakEngine('UnknownError');
  const { store, report, release } = await opened(around);
  expect(report.finding).toEqual({ kind: 'rebuilt', lines: 1, why: 'notReadable' });
  expect(journal.clearings).toBe(1);
  expect((await storeReader(store).all(personTable)).map(({ name }) => name)).toEqual(['Noor']);
  release();
});

test('a fund in it is still offered on the start screen', async () => {
  const { journal } = await aFilledStore();
  breakEngine('UnknownError');
  expect(await summaryOf({ journal, keys: memoryKeys() }, 'fund')).toEqual({ kind: 'present', fund: null });
});

test('without a journal nothing is taken away, and the person is told', async () => {
  breakEngine('UnknownError');
  expect(await openStoreIn(surroundings(absentJournal()), 'fund')).toEqual(err({ kind: 'notReadable' }));
});

test('a disk that is full is told as such, and nothing is taken away', async () => {
  const { journal, around } = await aFilledStore();
  breakEngine('QuotaExceededError');
  const answer = await openStoreIn(around, 'fund');
  expect(answer).toEqual(err({ kind: 'failure', failure: failure('disk.full') }));
  expect(journal.clearings).toBe(0);
});
