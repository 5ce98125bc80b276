import { closeDatabase, deleteDatabase, openDatabase } from '@renderer/data/database';
import { newDevice, readDevice, writeDevice } from '@renderer/data/device';
import { storeReader } from '@renderer/data/reader';
import { TABLE_NAMES } from '@renderer/data/tables';
import { personTable } from '@shared/domain/people/person';
import { afterEach, expect, test } from 'vitest';
import { forgetStores } from '../../../support/data-room';
import { testVault } from '../../../support/test-vault';

afterEach(forgetStores);

const PEOPLE = Array.from({ length: 40 }, (_, n) => ({
  id: `018d648a-4600-78cd-b1df-${String(n).padStart(12, '0')}`,
  name: `Bewoner ${n}`,
  email: n % 2 === 0 ? `bewoner${n}@example.org` : null,
  phone: null,
}));

/** A store as the first version left it. */
async function firstStore(): Promise<void> {
  const first = await openDatabase('first', { vault: null, lastVersion: 1 });
  await first.table('persons').bulkAdd(PEOPLE);
  await writeDevice(first, { ...newDevice('018d648a-4600-78cd-b1df-6456f71d4fba'), counts: { persons: 40 } });
  closeDatabase(first);
}

test('nothing that was readable stays so, everything can be read with the keys, and the counts go on', async () => {
  await firstStore();
  const vault = testVault();
  const database = await openDatabase('first', { vault });
  const stored = await database.table('persons').toArray();
  expect(JSON.stringify(stored)).not.toMatch(/Bewoner|example\.org/);
  expect(await storeReader({ database, vault }).all(personTable)).toEqual(PEOPLE);
  expect((await readDevice(database))?.counts).toEqual({ persons: 40, subjectKeys: 40 });
  const keys = await database.table('subjectKeys').toArray();
  expect(new Set(keys.map(({ slot }) => slot)).size).toBe(40);
  closeDatabase(database);
});

test('a name is found by its keyed hash', async () => {
  await firstStore();
  const vault = testVault();
  const database = await openDatabase('first', { vault });
  const reader = storeReader({ database, vault });
  expect(await reader.where(personTable, 'name', '  bewoner 7 ')).toEqual([PEOPLE[7]]);
  closeDatabase(database);
});

test('makes its table in a store that was empty', async () => {
  const database = await openDatabase('second', { vault: testVault() });
  expect(database.tables.map(({ name }) => name)).toEqual(expect.arrayContaining([...TABLE_NAMES]));
  closeDatabase(database);
  await deleteDatabase('second');
});
