import { closeYear } from '@shared/domain/yearclose/actions/close-year';
import { reopenYear } from '@shared/domain/yearclose/actions/reopen-year';
import { bookYearTable } from '@shared/domain/yearclose/book-year';
import { describe, expect, it } from 'vitest';
import { AGREES, twoYearWorld, yearRefusal } from '../../../../support/closed-year-world';

describe('reopen-year (Y9)', () => {
  it('keeps why and when, and lets the year be closed again', async () => {
    const world = await twoYearWorld();
    await world.run(closeYear, { year: 2024, ...AGREES });
    await world.run(reopenYear, { year: 2024, reason: 'Bon vergeten' });
    expect(world.rows(bookYearTable)).toMatchObject([
      { state: { status: 'open' }, reopenings: [{ on: '2026-03-10', reason: 'Bon vergeten' }] },
    ]);
    expect((await world.run(closeYear, { year: 2024, ...AGREES })).ok).toBe(true);
    expect(world.rows(bookYearTable)).toHaveLength(1);
  });

  it('opens the last closed year first, and only a closed one', async () => {
    const world = await twoYearWorld();
    await world.run(closeYear, { year: 2024, ...AGREES });
    await world.run(closeYear, { year: 2025, openEntries: 0, explanation: 'Zoek' });
    const again = async (year: number) => await world.run(reopenYear, { year, reason: 'Bon vergeten' });
    expect(await again(2024)).toEqual(yearRefusal('year.laterClosed', { year: 2025 }));
    expect((await again(2025)).ok).toBe(true);
    expect((await again(2024)).ok).toBe(true);
    expect(await again(2024)).toEqual(yearRefusal('year.notClosed', { year: 2024 }));
  });
});
