import { closeDatabase, openDatabase } from '@renderer/data/database';
import { storeReader } from '@renderer/data/reader';
import { sealedPuts } from '@renderer/data/sealing/sealed-row';
import { put } from '@shared/domain/action';
import { claimTable } from '@shared/domain/expenses/claim';
import { ClaimReceipt, claimReceiptTable } from '@shared/domain/expenses/claim-receipt';
import { type Volunteer, volunteerTable } from '@shared/domain/expenses/volunteer';
import { contributionTable } from '@shared/domain/funds/contribution';
import { fundTable } from '@shared/domain/funds/fund';
import { hashBytes } from '@shared/kernel/hash';
import { afterEach, expect, test } from 'vitest';
import { testId } from '../../../support/action-world';
import { aContribution, aFund } from '../../../support/builders';
import { aClaim, RECEIPT, VOLUNTEERS } from '../../../support/claim-world';
import { forgetStores } from '../../../support/data-room';
import { CLEAN_JPEG } from '../../../support/pictures';
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

test('makes empty tables for claims; what is in them is sealed, and found by its person', async () => {
  const vault = testVault();
  await vault.take(2);
  closeDatabase(await openDatabase('claims', { vault, lastVersion: 5 }));
  const database = await openDatabase('claims', { vault, lastVersion: 6 });
  const [claim, volunteer] = [aClaim(), VOLUNTEERS[0] as Volunteer];
  const receipt = ClaimReceipt.parse({
    ...RECEIPT,
    id: testId(1),
    claimId: claim.id,
    sha256: hashBytes(CLEAN_JPEG),
  });
  for (const { table, row } of sealedPuts(vault, [
    put(claimTable, claim),
    put(volunteerTable, volunteer),
    put(claimReceiptTable, receipt),
  ])) {
    expect(await database.table(table).toArray()).toEqual([]);
    await database.table(table).add(row);
  }
  const reader = storeReader({ database, vault });
  expect(await reader.where(claimTable, 'personId', claim.personId)).toEqual([claim]);
  expect(await reader.where(claimTable, 'state.status', 'handedIn')).toEqual([claim]);
  expect(await reader.where(volunteerTable, 'personId', claim.personId)).toEqual([volunteer]);
  expect(await reader.where(claimReceiptTable, 'claimId', claim.id)).toEqual([receipt]);
  const onDisk = JSON.stringify(await database.table('claims').toArray());
  expect(onDisk).not.toMatch(/Koffie|RABO|Parkeer/);
  closeDatabase(database);
});
