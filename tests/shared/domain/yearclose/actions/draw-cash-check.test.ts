import { drawCashCheck } from '@shared/domain/yearclose/actions/draw-cash-check';
import { bookYearTable } from '@shared/domain/yearclose/book-year';
import { describe, expect, it } from 'vitest';
import { lockYear, twoYearWorld, yearRefusal } from '../../../../support/closed-year-world';

describe('draw-cash-check (Y11)', () => {
  it('keeps the word of the committee with the year, also when it is closed', async () => {
    const world = await twoYearWorld();
    await lockYear(world, 2024);
    expect((await world.run(drawCashCheck, { year: 2024, word: ' molen ', size: 10 })).ok).toBe(true);
    expect(world.rows(bookYearTable)).toMatchObject([
      {
        year: 2024,
        state: { status: 'closed' },
        cashCheck: { drawnOn: '2026-03-10', word: 'molen', size: 10 },
      },
    ]);
  });

  it('refuses a year in which nothing happened at the bank', async () => {
    const world = await twoYearWorld();
    expect(await world.run(drawCashCheck, { year: 2026, word: 'molen', size: 10 })).toEqual(
      yearRefusal('year.nothingToDraw', { year: 2026 }),
    );
  });
});
