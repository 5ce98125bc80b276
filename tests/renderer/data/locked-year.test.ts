/** The one writer holds the lock on closed years, whatever the action is called (Y9). */
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import { defineAction, put } from '@shared/domain/action';
import { auditEntryTable } from '@shared/domain/audit/audit-entry';
import { type LedgerEntry, type LedgerEntryId, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { entryOf, receiptLines } from '@shared/domain/funds/posting';
import { bookYearTable } from '@shared/domain/yearclose/book-year';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { ok } from '@shared/kernel/result';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { testId } from '../../support/action-world';
import { aClosedYear } from '../../support/closed-year-world';
import { forgetStores, opened, surroundings } from '../../support/data-room';
import { memoryJournal } from '../../support/memory-journal';
import { sourceAt } from '../../support/year-history';

beforeEach(forgetStores);
afterEach(forgetStores);

function anEntry(day: string): LedgerEntry {
  const lines = receiptLines({ giverKind: 'government', amount: cents(500), source: sourceAt(0) });
  return entryOf({ kind: 'receipt', day: day as Day, lines, number: 1, id: testId<LedgerEntryId>(1) });
}

/** Knows nothing of years. */
const bookAnything = defineAction({
  name: 'book-anything',
  input: z.strictObject({ day: z.string() }),
  load: async () => null,
  decide: (_nothing, { day }) =>
    ok({
      puts: [put(ledgerEntryTable, anEntry(day))],
      removals: [],
      audit: { subject: { kind: 'ledgerEntry', id: testId(1) }, details: {} },
    }),
});
const closeAtOnce = defineAction({
  name: 'close-at-once',
  input: z.null(),
  load: async () => null,
  decide: () =>
    ok({
      puts: [put(bookYearTable, aClosedYear(2025))],
      removals: [],
      audit: { subject: { kind: 'bookYear', id: testId(2025) }, details: {} },
    }),
});

test('an entry with a day in a closed year is refused and leaves no trace; a day later it is booked', async () => {
  const { store } = await opened(surroundings(memoryJournal()));
  await performOn(store, closeAtOnce, null);
  expect(await performOn(store, bookAnything, { day: '2025-12-31' })).toEqual({
    ok: false,
    error: {
      kind: 'refusal',
      refusal: { code: 'year.locked', params: { year: 2025, day: '2025-12-31' }, field: null },
    },
  });
  const reader = storeReader(store);
  expect(await reader.all(ledgerEntryTable)).toEqual([]);
  expect(await reader.all(auditEntryTable)).toHaveLength(1);
  expect((await performOn(store, bookAnything, { day: '2026-01-01' })).ok).toBe(true);
});
