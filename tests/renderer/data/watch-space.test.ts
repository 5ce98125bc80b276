/** Room on the disk while a store is open: warned of, read only in time, and gone on by itself. */
import { performOn } from '@renderer/data/perform';
import { lookAtSpace, watchSpace } from '@renderer/data/watch-space';
import { failure } from '@shared/ipc/failure';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPerson, forgetStores, opened, surroundings } from '../../support/data-room';
import { type MemoryJournal, memoryJournal } from '../../support/memory-journal';

beforeEach(forgetStores);
afterEach(forgetStores);

const person = { name: 'Noor', email: null, phone: null };
const setSpace = (journal: MemoryJournal, level: MemoryJournal['space']['level']) => {
  journal.space = { freeBytes: 0, level };
};
const REFUSED = { ok: false, error: { kind: 'failure', failure: failure('disk.full') } };

test('little room is told and stops nothing', async () => {
  const journal = memoryJournal();
  const { store } = await opened(surroundings(journal));
  setSpace(journal, 'low');
  await lookAtSpace(store);
  expect(store.saveState.getState()).toMatchObject({ space: 'low', readOnly: null });
  expect(await performOn(store, addPerson, person)).toMatchObject({ ok: true });
});

test('on a full disk nothing new is begun, in the store or in the journal; with room it goes on by itself', async () => {
  const journal = memoryJournal();
  const { store } = await opened(surroundings(journal));
  setSpace(journal, 'full');
  await lookAtSpace(store);
  expect(await performOn(store, addPerson, person)).toEqual(REFUSED);
  expect(await store.database.table('persons').count()).toBe(0);
  expect(journal.lines.fund).toEqual([]);
  setSpace(journal, 'low');
  await lookAtSpace(store);
  expect(store.saveState.getState()).toMatchObject({ space: 'low', readOnly: null });
  expect(await performOn(store, addPerson, person)).toMatchObject({ ok: true });
});

test('what the journal could not take is sent as soon as there is room', async () => {
  const journal = memoryJournal();
  const { store } = await opened(surroundings(journal));
  journal.appendFailure = failure('disk.full');
  setSpace(journal, 'full');
  expect(await performOn(store, addPerson, person)).toEqual(REFUSED);
  await lookAtSpace(store);
  expect(store.saveState.getState().readOnly?.kind).toBe('journal');
  journal.appendFailure = null;
  setSpace(journal, 'fine');
  await lookAtSpace(store);
  expect(store.saveState.getState()).toMatchObject({ space: 'fine', readOnly: null });
  expect(journal.lines.fund).toHaveLength(1);
});

test('a question to a person stays a question, however much room there is', async () => {
  const journal = memoryJournal();
  const { store } = await opened(surroundings(journal));
  store.saveState.setState({ readOnly: { kind: 'question' } });
  for (const level of ['full', 'fine'] as const) {
    setSpace(journal, level);
    await lookAtSpace(store);
    expect(store.saveState.getState().readOnly).toEqual({ kind: 'question' });
  }
});

test('a machine that does not answer changes nothing', async () => {
  const journal = memoryJournal();
  const { store } = await opened(surroundings(journal));
  const silent = { ...journal, diskFreeSpace: () => Promise.reject(new Error('no answer')) };
  await lookAtSpace({ ...store, journal: silent });
  expect(store.saveState.getState()).toMatchObject({ space: 'fine', readOnly: null });
});

test('a disk that fills up is told within two seconds, and nothing is told after the watch has ended', async () => {
  const journal = memoryJournal();
  const { store } = await opened(surroundings(journal));
  const end = watchSpace(store);
  setSpace(journal, 'full');
  await expect.poll(() => store.saveState.getState().space, { timeout: 2000 }).toBe('full');
  end();
  setSpace(journal, 'fine');
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(store.saveState.getState().space).toBe('full');
});
