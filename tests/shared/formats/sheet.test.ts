import { type CsvCell, writeCsv } from '@shared/formats/csv';
import { MOST_LINES, readSheet } from '@shared/formats/sheet';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';

const read = (text: string) => readSheet(strToU8(text), null);

describe('a spreadsheet saved as CSV', () => {
  it.each([
    ['semicolons', 'Gever;Bedrag\nJansen;1.234,50\n'],
    ['commas and quotes', 'Gever,Bedrag\r\nJansen,"1.234,50"\r\n'],
    ['tabs', 'Gever\tBedrag\nJansen\t1.234,50'],
    ['a mark of UTF-8 before it', '\uFEFFGever;Bedrag\nJansen;1.234,50\n'],
    ['a separator within a quoted head', '"Gever, of van wie";Bedrag\nJansen;1.234,50\n'],
  ])('is read with %s', (_how, text) => {
    const sheet = read(text);
    expect(sheet).toMatchObject({ ok: true, value: { rows: [{ line: 2, cells: ['Jansen', '1.234,50'] }] } });
  });

  it('leaves out lines with nothing in them, and fills up short ones', () => {
    expect(read(';;\nGever;Bedrag;Doel;;\n;;\nJansen;5\n  ;\nPietersen;6;Groen;;\n')).toEqual({
      ok: true,
      value: {
        header: ['Gever', 'Bedrag', 'Doel'],
        rows: [
          { line: 4, cells: ['Jansen', '5', ''] },
          { line: 6, cells: ['Pietersen', '6', 'Groen'] },
        ],
      },
    });
  });

  it.each([
    ['Gever;Bedrag\nJansen;5;over\n', { code: 'sheet.tooManyCells', params: { line: 2, columns: 2 } }],
    ['Gever;Bedrag\n"Jansen;5\n', { code: 'sheet.quoteNotClosed', params: { line: 2 } }],
    ['Gever;Bedrag\n"Jan"sen;5\n', { code: 'sheet.textAfterQuote', params: { line: 2 } }],
    ['Gever;Bedrag\n', { code: 'sheet.noLines', params: {} }],
    [`a\n${'1\n'.repeat(MOST_LINES + 1)}`, { code: 'sheet.tooManyLines', params: { limit: MOST_LINES } }],
    ['', { code: 'intake.empty', params: {} }],
    ['<?xml version="1.0"?><a/>', { code: 'intake.otherKind', params: { expected: 'sheet', found: 'xml' } }],
  ])('says of %j what is wrong, and where', (text, problem) => {
    expect(read(text)).toEqual({ ok: false, error: problem });
  });

  it('gives back every cell that was written', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => `x${text.replace(/[\0\r\n]/g, '')}`.trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
        const sheet = read(writeCsv(['een', 'twee'], rows as CsvCell[][]));
        const cells = rows.map((row) => row.map((text) => text.normalize('NFC').trim()));
        expect(sheet.ok ? sheet.value.rows.map((row) => row.cells) : sheet).toEqual(cells);
      }),
    );
  });
});
