import { closeDatabase, openDatabase } from '@renderer/data/database';
import { storeReader } from '@renderer/data/reader';
import { sealedPuts } from '@renderer/data/sealing/sealed-row';
import { put } from '@shared/domain/action';
import { bankAccountTable } from '@shared/domain/bank/bank-account';
import { bankEntryTable } from '@shared/domain/bank/bank-entry';
import { fundTable } from '@shared/domain/funds/fund';
import { afterEach, expect, test } from 'vitest';
import { aBankAccount, aBankEntry, aFund } from '../../../support/builders';
import { forgetStores } from '../../../support/data-room';
import { testVault } from '../../../support/test-vault';

afterEach(forgetStores);

test('makes empty tables for the bank; accounts and entries are found by what is sealed in them', async () => {
  const vault = testVault();
  const before = await openDatabase('fourth', { vault, lastVersion: 4 });
  await before.table('funds').add(sealedPuts(vault, [put(fundTable, aFund())])[0]?.row);
  closeDatabase(before);
  const database = await openDatabase('fourth', { vault, lastVersion: 5 });
  const reader = storeReader({ database, vault });
  expect(await reader.all(fundTable)).toEqual([aFund()]);
  for (const table of ['bankAccounts', 'bankStatements', 'bankEntries']) {
    expect(await database.table(table).toArray()).toEqual([]);
  }
  const [account, entry] = [aBankAccount(), aBankEntry()];
  for (const { table, row } of sealedPuts(vault, [
    put(bankAccountTable, account),
    put(bankEntryTable, entry),
  ])) {
    await database.table(table).add(row);
  }
  expect(await reader.where(bankAccountTable, 'number', account.number)).toEqual([account]);
  expect(await reader.whereAny(bankEntryTable, 'entryKey', ['other', entry.entryKey])).toEqual([entry]);
  expect(await reader.where(bankEntryTable, 'state.status', 'open')).toEqual([entry]);
  expect(JSON.stringify(await database.table('bankEntries').toArray())).not.toContain(entry.counterIban);
  closeDatabase(database);
});
