import { checkBackup } from '@renderer/data/copies/restore';
import { makeBackup } from '@renderer/data/copies/snapshot';
import { performOn } from '@renderer/data/perform';
import { backupFileName, countsIn, fundIn, sizeWords } from '@renderer/features/backup/backup-view';
import { startFund } from '@shared/domain/funds/actions/start-fund';
import { TABLES } from '@shared/domain/records';
import { LANGUAGES } from '@shared/i18n/language';
import { wordsForCode } from '@shared/i18n/translate';
import type { Day } from '@shared/kernel/dates';
import type { Iban } from '@shared/kernel/iban';
import { afterEach, describe, expect, test } from 'vitest';
import { forgetStores, opened, surroundings } from '../../../support/data-room';
import { fundInput } from '../../../support/fund-world';
import { memoryJournal } from '../../../support/memory-journal';

afterEach(forgetStores);

test('a backup tells whose it is and how much is in it, empty tables left out', async () => {
  const { store, release } = await opened(surroundings(memoryJournal()));
  // An account is sealed on disk, and in the backup: the name is told all the same.
  const iban = 'NL91ABNA0417164300' as Iban;
  await performOn(store, startFund, fundInput({ iban }));
  const checked = await checkBackup(store, await makeBackup(store, '0.1.0'));
  release();
  if (!checked.ok) throw new Error(checked.error.code);
  expect(fundIn(checked.value)?.name).toBe('Buurtfonds De Linde');
  expect(countsIn(checked.value)).toEqual([
    { table: 'funds', rows: 1 },
    { table: 'auditEntries', rows: 1 },
  ]);
});

test('every table has words in every language', () => {
  const names = [...TABLES.map(({ name }) => name), 'quarantine'];
  const without = LANGUAGES.flatMap((language) =>
    names.filter((name) => wordsForCode(language, `backup.table.${name}`, {}) === null),
  );
  expect(without).toEqual([]);
});

describe('the name of a backup', () => {
  test.each([
    ['Molenfonds', 'molenfonds-2026-12-04.buurtpot'],
    ['Fonds Één & Twee', 'fonds-een-twee-2026-12-04.buurtpot'],
    ['日本', 'buurtpot-2026-12-04.buurtpot'],
  ])('of %s is %s', (fund, name) => {
    expect(backupFileName(fund, '2026-12-04' as Day)).toBe(name);
  });
});

test('a size is rounded up', () => {
  expect([sizeWords(1), sizeWords(1000), sizeWords(1_250_001)]).toEqual(['1 kB', '1 kB', '1.251 kB']);
});
