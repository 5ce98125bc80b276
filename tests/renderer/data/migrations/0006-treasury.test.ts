import { closeDatabase, openDatabase } from '@renderer/data/database';
import { storeReader } from '@renderer/data/reader';
import { sealedPuts } from '@renderer/data/sealing/sealed-row';
import { put } from '@shared/domain/action';
import { contributionTable } from '@shared/domain/funds/contribution';
import { fundTable } from '@shared/domain/funds/fund';
import { afterEach, expect, test } from 'vitest';
import { aContribution, aFund } from '../../../support/builders';
import { forgetStores } from '../../../support/data-room';
import { testVault } from '../../../support/test-vault';

afterEach(forgetStores);

test('a store of version 5 opens with what stood in it', async () => {
  const vault = testVault();
  const before = await openDatabase('fifth', { vault, lastVersion: 5 });
  await before.table('funds').add(sealedPuts(vault, [put(fundTable, aFund())])[0]?.row);
  closeDatabase(before);
  const database = await openDatabase('fifth', { vault, lastVersion: 6 });
  expect(await storeReader({ database, vault }).all(fundTable)).toEqual([aFund()]);
  closeDatabase(database);
});

test('a contribution of version 5 was agreed in words only, and keeps them', async () => {
  const vault = testVault();
  await vault.take(1);
  const { agreement: _none, ...fifth } = aContribution({ terms: 'Kort verslag' });
  const before = await openDatabase('fifth', { vault, lastVersion: 5 });
  const puts = sealedPuts(vault, [{ table: contributionTable.name, row: fifth }]);
  await before.table('contributions').add(puts[0]?.row);
  closeDatabase(before);
  const database = await openDatabase('fifth', { vault, lastVersion: 6 });
  expect(await storeReader({ database, vault }).all(contributionTable)).toEqual([
    aContribution({ terms: 'Kort verslag' }),
  ]);
  closeDatabase(database);
});
