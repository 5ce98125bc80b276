/** Opens a closed year again, with a reason: only the last one, for the next begins with what it left (rule Y9). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { BookYear, bookYearTable, lockedThrough } from '../book-year';
import type { YearRefusals } from '../refusals';

export const reopenYear = defineAction({
  name: 'reopen-year',
  input: z.strictObject({ year: BookYear.shape.year, reason: z.string().trim().min(1).max(1000) }),
  load: async (reader: Reader) => ({ years: await reader.all(bookYearTable) }),
  decide: ({ years }, { year, reason }, { today }): Decision<YearRefusals> => {
    const kept = years.find((one) => one.year === year);
    if (kept?.state.status !== 'closed') return refuse<YearRefusals>()('year.notClosed', { year });
    const last = lockedThrough(years);
    if (last !== null && last > year) return refuse<YearRefusals>()('year.laterClosed', { year: last });
    const reopenings = [...kept.reopenings, { on: today, reason }];
    return ok({
      puts: [put(bookYearTable, { ...kept, state: { status: 'open' }, reopenings })],
      removals: [],
      audit: {
        subject: { kind: 'bookYear', id: kept.id },
        details: { year, closedOn: kept.state.closedOn, times: reopenings.length },
      },
    });
  },
});
