import { anbiCsv, anbiTables } from '@renderer/features/year/anbi-view';
import { ANBI_SHARES, anbiForm } from '@shared/domain/yearclose/anbi-form';
import { resultOf } from '@shared/domain/yearclose/result';
import { yearFigures } from '@shared/domain/yearclose/year-figures';
import { readCsv } from '@shared/formats/csv';
import { translator } from '@shared/i18n/translate';
import { sumOf } from '@shared/kernel/money';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someYearBooks } from '../../../support/year-history';

const t = translator('nl');

test('every table of the sheet comes to its total, and the file has every line with two decimals', () => {
  fc.assert(
    fc.property(someYearBooks, (books) => {
      const form = anbiForm(yearFigures(books, 2025), resultOf(books, 2024));
      const tables = anbiTables(t, form);
      for (const { rows, total } of tables) {
        const lines = rows.filter(({ id, isSum }) => !isSum || id === 'beforeFinancial');
        expect(sumOf(lines, ({ amounts }) => amounts.now)).toBe(total.amounts.now);
      }
      const csv = readCsv(anbiCsv(t, form));
      if (!csv.ok) throw new Error(csv.error.code);
      const lines = tables.reduce((count, { rows }) => count + rows.length + 1, 0);
      expect(csv.value.header.slice(2)).toEqual(['2025', '2024']);
      expect(csv.value.rows).toHaveLength(lines + ANBI_SHARES.length);
      for (const { cells } of csv.value.rows.slice(0, lines)) {
        for (const amount of cells.slice(2)) expect(amount).toMatch(/^-?\d+\.\d{2}$/);
      }
      expect(csv.value.rows[lines - 1]?.cells[2]).toBe((form.surplus.now / 100).toFixed(2));
    }),
    { numRuns: 30 },
  );
});
