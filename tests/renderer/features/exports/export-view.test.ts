import { exportFileName, tableWords } from '@renderer/features/exports/export-view';
import { dataPackage, exportTables } from '@shared/formats/municipal/data-package';
import { LANGUAGES } from '@shared/i18n/language';
import { wordsForCode } from '@shared/i18n/translate';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, test } from 'vitest';
import { recordsIn } from '../../../support/export-file';
import { anExportWorld } from '../../../support/export-world';

const DAY = '2026-12-04' as Day;

describe('the name of an export', () => {
  test.each([
    ['Buurtfonds De Linde', 'export-buurtfonds-de-linde-2026-12-04.zip'],
    ["Fonds 's-Gravenzande & Café Één", 'export-fonds-s-gravenzande-cafe-een-2026-12-04.zip'],
    ['../../etc', 'export-etc-2026-12-04.zip'],
    ['日本', 'export-2026-12-04.zip'],
  ])('of %s is %s', (fund, name) => {
    expect(exportFileName('export', fund, DAY)).toBe(name);
  });
});

describe('the tables of an export', () => {
  test('all have words in every language', async () => {
    const tables = exportTables(recordsIn(await anExportWorld()));
    const without = LANGUAGES.flatMap((language) =>
      tables
        .filter(({ name }) => wordsForCode(language, `exports.table.${name}`, {}) === null)
        .map(({ name }) => `${language} ${name}`),
    );
    expect(without).toEqual([]);
    expect(dataPackage.label.en).not.toBe('');
  });

  test('of a later version keep the title out of the file', () => {
    expect(tableWords({ name: 'nieuw', title: 'Iets nieuws' }, () => null)).toBe('Iets nieuws');
  });
});
