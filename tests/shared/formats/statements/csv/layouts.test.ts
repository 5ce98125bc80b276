/** What is written as a bank writes it is read by the reader of that bank, and by no other. */
import { TEXT_LAYOUTS } from '@shared/formats/statements/registry';
import { agreement } from '@shared/formats/statements/statement';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CSV_WRITERS, csvText } from '../../../../support/statement-writers/csv';
import { mt940Text } from '../../../../support/statement-writers/mt940';
import { aWritten, closingOf } from '../../../../support/statement-writers/written';

function readersOf(text: string): number[] {
  return TEXT_LAYOUTS.flatMap(({ isIn }, place) => (isIn(text) ? [place] : []));
}

describe.each(CSV_WRITERS)('CSV of $name', (writer) => {
  test('what is written is read', () => {
    fc.assert(
      fc.property(aWritten, (written) => {
        const { lines, text } = csvText(written, writer);
        const readers = readersOf(text);
        expect(readers).toHaveLength(1);
        const read = TEXT_LAYOUTS[readers[0] ?? -1]?.read(text);
        if (read?.ok !== true) throw new Error(JSON.stringify(read?.error));
        expect(read.value.notices).toEqual([]);
        const [draft] = read.value.drafts;
        const compared = lines.map((line) => ({
          ...Object.fromEntries(
            Object.entries(line).filter(
              ([name]) =>
                !writer.without.some((each) => each === name) &&
                !['account', 'number', 'before', 'after'].includes(name),
            ),
          ),
        }));
        expect(draft?.entries).toMatchObject(compared);
        expect(draft?.account).toBe(written.account);
        if (!writer.hasBalances) expect([draft?.opening, draft?.closing]).toEqual([null, null]);
        else if (draft?.opening !== null) {
          expect([draft?.opening, draft?.closing]).toEqual([written.opening, closingOf(written)]);
          expect(draft === undefined ? null : agreement(draft).agrees).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('a layout knows itself, and nothing else', () => {
  fc.assert(
    fc.property(aWritten, (written) => {
      const texts = [
        ...CSV_WRITERS.map((writer) => csvText(written, writer).text),
        mt940Text(written, 'ing'),
      ];
      for (const text of texts) expect(readersOf(text)).toHaveLength(1);
    }),
    { numRuns: 10 },
  );
});
