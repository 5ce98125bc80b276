/** Bank statements: in whatever pieces and order a history is downloaded, each entry is known again and none is lost. */
import { readStatements } from '@shared/formats/statements/read-statements';
import { Day } from '@shared/kernel/dates';
import { encodeUtf8 } from '@shared/kernel/utf8';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { camtText } from '../support/statement-writers/camt';
import { CSV_WRITERS, csvText } from '../support/statement-writers/csv';
import { DIALECTS, mt940Text } from '../support/statement-writers/mt940';
import { aWritten, partOf, type Written } from '../support/statement-writers/written';

interface Layout {
  readonly name: string;
  readonly write: (written: Written) => string;
}

const LAYOUTS: readonly Layout[] = [
  ...['02', '08'].map((version) => ({
    name: `camt.053 ${version}`,
    write: (written: Written) => camtText(written, { version }),
  })),
  ...DIALECTS.map((dialect) => ({
    name: `MT940 ${dialect}`,
    write: (written: Written) => mt940Text(written, dialect),
  })),
  ...CSV_WRITERS.map((writer) => ({
    name: writer.name,
    write: (written: Written) => csvText(written, writer).text,
  })),
];

/** Every entry once, and some of them twice on their day. */
const aHistory = fc
  .tuple(aWritten, fc.array(fc.nat({ max: 5 }), { maxLength: 3 }))
  .map(([written, again]): Written => {
    const twice = again.flatMap((place) => written.entries[place] ?? []);
    return { ...written, entries: [...written.entries, ...twice] };
  });

const DAYS = ['2026-02-28', '2026-03-02', '2026-03-31'].map((day) => Day.parse(day));
const [FIRST, , LAST] = DAYS as [Day, Day, Day];
const aRange = fc
  .tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS))
  .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }));

function keysIn(text: string): string[] {
  const read = readStatements(encodeUtf8(text), 'maart');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.statements.flatMap(({ entries }) => entries.map(({ key }) => key));
}

describe.each(LAYOUTS)('in the layout of $name', ({ write }) => {
  test('any pieces of a history, in any order, are the entries of the whole and no more', () => {
    fc.assert(
      fc.property(aHistory, fc.array(aRange, { maxLength: 3 }), (history, ranges) => {
        const whole = keysIn(write(history));
        expect(new Set(whole).size).toBe(history.entries.length);
        const days = history.entries.map(({ day }) => day);
        const parts = [...ranges, { from: FIRST, to: LAST }]
          .filter(({ from, to }) => days.some((day) => day >= from && day <= to))
          .map((range) => keysIn(write(partOf(history, range))));
        expect(new Set(parts.flat())).toEqual(new Set(whole));
        for (const part of parts) expect(new Set(part).size).toBe(part.length);
      }),
      { numRuns: 30 },
    );
  });
});
