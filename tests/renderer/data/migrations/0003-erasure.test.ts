import { closeDatabase, openDatabase } from '@renderer/data/database';
import { storeReader } from '@renderer/data/reader';
import { sealedPuts } from '@renderer/data/sealing/sealed-row';
import { personTable } from '@shared/domain/people/person';
import { afterEach, expect, test } from 'vitest';
import { aPerson } from '../../../support/builders';
import { forgetStores } from '../../../support/data-room';
import { testVault } from '../../../support/test-vault';

afterEach(forgetStores);

test('makes an empty table beside rows that stay as they were', async () => {
  const vault = testVault();
  await vault.take(1);
  const person = aPerson();
  const before = await openDatabase('second', { vault, lastVersion: 2 });
  for (const { table, row } of sealedPuts(vault, [{ table: personTable.name, row: person }])) {
    await before.table(table).add(row);
  }
  closeDatabase(before);
  const database = await openDatabase('second', { vault, lastVersion: 3 });
  expect(await database.table('keysToDestroy').toArray()).toEqual([]);
  expect(await storeReader({ database, vault }).all(personTable)).toEqual([person]);
  closeDatabase(database);
});
