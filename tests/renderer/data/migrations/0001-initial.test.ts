import { closeDatabase, openDatabase, versionOnDisk } from '@renderer/data/database';
import { initial } from '@renderer/data/migrations/0001-initial';
import { afterEach, expect, test } from 'vitest';
import { forgetStores } from '../../../support/data-room';

afterEach(forgetStores);

test('makes every table of the first store, and rows written to it are there after opening again', async () => {
  const first = await openDatabase('first', { vault: null, lastVersion: 1 });
  expect(first.tables.map(({ name }) => name).sort()).toEqual(Object.keys(initial.stores).sort());
  await first.table('persons').add({ id: 'a', name: 'Noor' });
  closeDatabase(first);
  expect(await versionOnDisk('first')).toBe(1);
  const again = await openDatabase('first', { vault: null, lastVersion: 1 });
  expect(await again.table('persons').where('name').equals('Noor').toArray()).toEqual([
    { id: 'a', name: 'Noor' },
  ]);
  closeDatabase(again);
});
