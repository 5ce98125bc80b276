/** Keeps the word of the cash committee by which the entries to look at are drawn (rule Y11). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { ledgerEntryTable } from '../../funds/ledger-entry';
import { movedOnBank } from '../../funds/position';
import { BookYear, bookYearOf, bookYearTable, CashCheckDraw } from '../book-year';
import { fiscalYearOf } from '../fiscal-year';
import type { YearRefusals } from '../refusals';

export const drawCashCheck = defineAction({
  name: 'draw-cash-check',
  input: z.strictObject({
    year: BookYear.shape.year,
    word: CashCheckDraw.shape.word,
    size: CashCheckDraw.shape.size,
  }),
  load: async (reader: Reader) => ({
    years: await reader.all(bookYearTable),
    entries: await reader.all(ledgerEntryTable),
  }),
  decide: ({ years, entries }, { year, word, size }, context): Decision<YearRefusals> => {
    const isDrawable = entries.some((entry) => fiscalYearOf(entry.day) === year && movedOnBank(entry) !== 0);
    if (!isDrawable) return refuse<YearRefusals>()('year.nothingToDraw', { year });
    const kept = bookYearOf(year, years, () => context.newId());
    const cashCheck = { drawnOn: context.today, word, size };
    return ok({
      puts: [put(bookYearTable, { ...kept, cashCheck })],
      removals: [],
      audit: { subject: { kind: 'bookYear', id: kept.id }, details: { year, size } },
    });
  },
});
