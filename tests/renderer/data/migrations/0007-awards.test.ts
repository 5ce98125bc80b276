import { closeDatabase, openDatabase } from '@renderer/data/database';
import { storeReader } from '@renderer/data/reader';
import { sealedPuts } from '@renderer/data/sealing/sealed-row';
import { grantTable } from '@shared/domain/grants/grant';
import { afterEach, expect, test } from 'vitest';
import { forgetStores } from '../../../support/data-room';
import { anAwardedWorld } from '../../../support/grant-world';
import { testVault } from '../../../support/test-vault';

afterEach(forgetStores);

test('an award of version 6 was never raised or lowered, and keeps what was told of its end', async () => {
  const vault = testVault();
  await vault.take(1);
  const { grant } = await anAwardedWorld(100_00);
  const settled = {
    ...grant,
    state: {
      status: 'settled' as const,
      reportedOn: null,
      settledOn: '2026-03-01',
      spent: 0,
      withdrawnFor: 'Het feest gaat niet door.',
      kept: null,
    },
  };
  const { changes: _none, ...sixth } = settled;
  const before = await openDatabase('sixth', { vault, lastVersion: 6 });
  await before.table('grants').add(sealedPuts(vault, [{ table: grantTable.name, row: sixth }])[0]?.row);
  closeDatabase(before);
  const database = await openDatabase('sixth', { vault, lastVersion: 7 });
  expect(await storeReader({ database, vault }).all(grantTable)).toEqual([{ ...settled, changes: [] }]);
  closeDatabase(database);
});
