import { closeDatabase, openDatabase } from '@renderer/data/database';
import { storeReader } from '@renderer/data/reader';
import { sealedPuts } from '@renderer/data/sealing/sealed-row';
import { ballotTable } from '@shared/domain/voting/ballot';
import type { Day } from '@shared/kernel/dates';
import { afterEach, expect, test } from 'vitest';
import { forgetStores } from '../../../support/data-room';
import { voteLife } from '../../../support/retention-world';
import { testVault } from '../../../support/test-vault';

afterEach(forgetStores);

test('makes empty tables beside rows that stay as they were; ballots under the key of the store still open', async () => {
  const vault = testVault();
  const ballots = voteLife(1, '2024-03-10' as Day).filter(({ table }) => table === ballotTable.name);
  // As version 3 sealed them: nobody in particular had a key of a ballot.
  const ofNobody = { ...vault, slotFor: () => null as never, reserve: () => undefined, isKnown: () => true };
  const before = await openDatabase('third', { vault, lastVersion: 3 });
  for (const { table, row } of sealedPuts(ofNobody, ballots)) await before.table(table).add(row);
  closeDatabase(before);
  const database = await openDatabase('third', { vault, lastVersion: 4 });
  for (const table of ['retentionTerms', 'retentionProposals', 'dataLeaks']) {
    expect(await database.table(table).toArray()).toEqual([]);
  }
  expect(await storeReader({ database, vault }).all(ballotTable)).toEqual(ballots.map(({ row }) => row));
  closeDatabase(database);
});
