import { type CsvCell, readCsv, writeCsv } from '@shared/formats/csv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

function rowsOf(text: string): readonly (readonly string[])[] {
  const read = readCsv(text);
  if (!read.ok) throw new Error(`${read.error.code} in line ${read.error.line}`);
  return read.value.rows.map(({ cells }) => cells);
}

describe('writing CSV', () => {
  test.each<[string, CsvCell, string]>([
    ['text stays text', 'buurttuin', 'buurttuin'],
    ['a comma is quoted', 'a, b', '"a, b"'],
    ['a quote is doubled', 'de "Pot"', '"de ""Pot"""'],
    ['a line break is quoted', 'een\ntwee', '"een\ntwee"'],
    ['nothing is an empty cell', null, ''],
    ['a formula is defused', '=1+1', "'=1+1"],
    ['a minus in text is defused', '-5 graden', "'-5 graden"],
    ['a full-width formula is defused', '＝1+1', "'＝1+1"],
    ['a line that ends a load in PostgreSQL is defused', 'een\n\\.\ntwee', '"een\n\'\\.\ntwee"'],
    ['a negative number stays a number', -5, '-5'],
    ['an exact amount stays as it is', { exact: '-5.50' }, '-5.50'],
    ['a truth value is a word', true, 'true'],
  ])('%s', (_sentence, cell, written) => {
    expect(writeCsv(['kop'], [[cell]])).toBe(`kop\r\n${written}\r\n`);
  });
});

describe('reading CSV', () => {
  test.each([
    ['a quote that never closes', 'a,b\n"1,2\n', { code: 'csv.quoteNotClosed', line: 2 }],
    ['text after a closing quote', 'a,b\n"1"x,2\n', { code: 'csv.textAfterQuote', line: 2 }],
    ['a row with a cell too many', 'a,b\n1,2\n1,2,3\n', { code: 'csv.wrongNumberOfCells', line: 3 }],
    ['no header at all', '', { code: 'csv.empty', line: 1 }],
  ])('%s is refused with its line', (_sentence, text, error) => {
    expect(readCsv(text)).toEqual({ ok: false, error });
  });

  test('lines are counted through cells with line breaks', () => {
    expect(readCsv('a,b\r\n"x\r\ny",1\r\n2,3\r\n')).toEqual({
      ok: true,
      value: {
        header: ['a', 'b'],
        rows: [
          { line: 2, cells: ['x\r\ny', '1'] },
          { line: 4, cells: ['2', '3'] },
        ],
      },
    });
  });

  test('what was written is read back, whatever is in it', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/^[=+\-@\t\r\n\0＝＋－＠]|^\\\.$/m.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        expect(rowsOf(writeCsv(['a', 'b'], rows))).toEqual(rows);
      }),
    );
  });

  test('no written text cell starts like a formula', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋'),
        fc.string(),
        (start, rest) => {
          const [row] = rowsOf(writeCsv(['a'], [[start + rest]]));
          expect(row?.[0]).toBe(`'${start}${rest}`);
        },
      ),
    );
  });
});
