import { closeDatabase, openDatabase } from '@renderer/data/database';
import { storeReader } from '@renderer/data/reader';
import { sealedPuts } from '@renderer/data/sealing/sealed-row';
import { put } from '@shared/domain/action';
import { bankEntryTable } from '@shared/domain/bank/bank-entry';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testId } from '../../support/action-world';
import { aBankEntry } from '../../support/builders';
import { forgetStores } from '../../support/data-room';
import { testVault } from '../../support/test-vault';

const ENTRIES = [1, 2, 3].map((place) => {
  return aBankEntry({ id: testId(place), entryKey: `k${place}`, day: `2026-05-0${place}` });
});
const vault = testVault();
let opened: Awaited<ReturnType<typeof openDatabase>>;

beforeEach(async () => {
  opened = await openDatabase('reader', { vault });
  const rows = sealedPuts(
    vault,
    ENTRIES.map((entry) => put(bankEntryTable, entry)),
  );
  await opened.table(bankEntryTable.name).bulkAdd(rows.map(({ row }) => row));
});

afterEach(async () => {
  closeDatabase(opened);
  await forgetStores();
});

describe('whereAny', () => {
  const keysOf = async (field: string, values: readonly string[]) => {
    const rows = await storeReader({ database: opened, vault }).whereAny(bankEntryTable, field, values);
    return rows.sort((a, b) => (a.day < b.day ? -1 : 1));
  };

  it.each<[string, string, string[], number[]]>([
    ['a field that is sealed, by its keyed hash', 'entryKey', ['k3', 'k1', 'none'], [0, 2]],
    ['a field that stands readable', 'day', ['2026-05-02', '2026-05-03'], [1, 2]],
    ['a field inside a field', 'state.status', ['open', 'booked'], [0, 1, 2]],
    ['a value that is asked twice: its row comes once', 'entryKey', ['k2', 'k2'], [1]],
    ['no value', 'entryKey', [], []],
    ['values that are not there', 'entryKey', ['none'], []],
  ])('finds rows by %s', async (...[, field, values, places]) => {
    expect(await keysOf(field, values)).toEqual(places.map((place) => ENTRIES[place]));
  });

  it('wants an index', async () => {
    await expect(keysOf('description', ['x'])).rejects.toThrow('no index on description');
  });

  it('finds thousands at once', async () => {
    const values = Array.from({ length: 2_000 }, (_, index) => `k${index}`);
    expect(await keysOf('entryKey', values)).toEqual(ENTRIES);
  });
});
