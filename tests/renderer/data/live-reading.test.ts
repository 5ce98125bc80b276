import { liveReading, type Read } from '@renderer/data/live-reading';
import { performOn } from '@renderer/data/perform';
import { storeReader, watchedReader } from '@renderer/data/reader';
import type { Store } from '@renderer/data/store';
import { auditEntryTable } from '@shared/domain/audit/audit-entry';
import { giverTable } from '@shared/domain/funds/giver';
import { personTable } from '@shared/domain/people/person';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, forgetStores, opened, surroundings } from '../../support/data-room';
import { memoryJournal } from '../../support/memory-journal';

let store: Store;
let release: () => void;
let stop: () => void = () => undefined;

beforeEach(async () => {
  await forgetStores();
  ({ store, release } = await opened(surroundings(memoryJournal())));
});
afterEach(async () => {
  stop();
  await forgetStores();
});

const add = (name: string) => performOn(store, addPerson, { name, email: null, phone: null });
/** Dexie's own word for where the running code belongs; its types do not tell of it. */
const inNoZone = () => (Dexie.Promise as unknown as { PSD: { global: boolean } }).PSD.global;
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

function listen<T>(read: Read<T>): { readonly values: T[]; readonly problems: unknown[] } {
  const told = { values: [] as T[], problems: [] as unknown[] };
  stop = liveReading(store.database.name, read, {
    onValue: (value) => told.values.push(value),
    onProblem: (problem) => told.problems.push(problem),
  });
  return told;
}

const names: Read<string[]> = async (readsFrom) =>
  (await watchedReader(storeReader(store), readsFrom).all(personTable)).map(({ name }) => name).sort();

describe('a live reading', () => {
  test('tells what there is, and again after each change of what it read', async () => {
    const told = listen(names);
    await expect.poll(() => told.values).toEqual([[]]);
    await add('Noor');
    await expect.poll(() => told.values.at(-1)).toEqual(['Noor']);
    await add('Sem');
    await expect.poll(() => told.values.at(-1)).toEqual(['Noor', 'Sem']);
  });

  test('does not read again for a table that it did not read', async () => {
    let count = 0;
    listen(async (readsFrom) => {
      count += 1;
      return await watchedReader(storeReader(store), readsFrom).all(giverTable);
    });
    await add('Noor');
    await settled();
    expect(count).toBe(1);
  });

  test('never tells a mixture of before and after: a change on the way begins it anew', async () => {
    let isFirst = true;
    const told = listen(async (readsFrom) => {
      const reader = watchedReader(storeReader(store), readsFrom);
      const persons = await reader.count(personTable);
      if (isFirst) {
        isFirst = false;
        await add('Noor');
      }
      return { persons, entries: await reader.count(auditEntryTable) };
    });
    await expect.poll(() => told.values).toEqual([{ persons: 1, entries: 1 }]);
  });

  test('tells a problem, and reads again when what it read has changed', async () => {
    const told = listen(async (readsFrom) => {
      const known = await names(readsFrom);
      if (known.length === 0) throw new Error('nobody');
      return known;
    });
    await expect.poll(() => told.problems.length).toBe(1);
    await add('Noor');
    await expect.poll(() => told.values).toEqual([['Noor']]);
  });

  test('tries again by itself where the engine broke the reading off, and tells nothing of it', async () => {
    let isFull = true;
    const told = listen(async (readsFrom) => {
      const known = await names(readsFrom);
      if (isFull) throw new Dexie.AbortError('No room');
      return known;
    });
    await settled();
    isFull = false;
    await expect.poll(() => told, { timeout: 5_000 }).toEqual({ values: [[]], problems: [] });
  });

  test('is silent once it was ended, and when the store closes under it', async () => {
    const ended = listen(names);
    await expect.poll(() => ended.values.length).toBe(1);
    stop();
    await add('Noor');
    await settled();
    expect(ended.values).toEqual([[]]);
    release();
    const closed = listen(names);
    await settled();
    expect(closed).toEqual({ values: [], problems: [] });
  });

  test('reads outside of any zone, so that what is done with it may write', async () => {
    const zones: unknown[] = [];
    const written: boolean[] = [];
    stop = liveReading(
      store.database.name,
      async (readsFrom) => {
        zones.push(inNoZone());
        const known = await names(readsFrom);
        zones.push(inNoZone());
        return known;
      },
      {
        onValue: (known) => {
          zones.push(inNoZone());
          if (known.length === 0) void add('Noor').then(({ ok }) => written.push(ok));
        },
        onProblem: (problem) => zones.push(problem),
      },
    );
    await expect.poll(() => written).toEqual([true]);
    await settled();
    expect(new Set(zones)).toEqual(new Set([true]));
  });
});
