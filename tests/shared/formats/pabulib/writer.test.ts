import { readTables } from '@shared/formats/pabulib/tables';
import { writePabulib } from '@shared/formats/pabulib/writer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { golden } from '../../../support/pabulib-golden';
import { smallVote } from '../../../support/pabulib-text';
import { readShared, sharedIsAbsent } from '../../../support/shared-data';

function rewritten(text: string): string {
  const tables = readTables(text);
  if (!tables.ok) throw new Error(JSON.stringify(tables.error));
  return writePabulib(tables.value);
}

describe('writing a file again', () => {
  test('gives the same text, with unknown columns and keys', () => {
    const text = `${smallVote.replace('currency;EUR', 'currency;EUR\nmy_own_key;#1: a, b')}\n`;
    expect(rewritten(text)).toBe(text);
  });

  test('keeps every cell, whatever stands in it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ';', '"', '\n', ' ', ',', '€') });
    const row = fc.tuple(fc.constant('x'), cell, cell);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const table = (columns: readonly string[]) => ({
          columns,
          headerLine: 0,
          rows: rows.map((cells) => ({ line: 0, cells })),
        });
        const tables = {
          meta: table(['key', 'value', 'note']),
          projects: table(['project_id', 'cost', 'name']),
          votes: table(['voter_id', 'vote', 'age']),
        };
        const read = readTables(writePabulib(tables));
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        const { meta, projects, votes } = read.value;
        const cells = [meta, projects, votes].map((each) => each.rows.map((record) => record.cells));
        expect(cells).toEqual([rows, rows, rows]);
      }),
    );
  });
});

describe.skipIf(sharedIsAbsent('pabulib/golden.json', 'writing real votes again'))('real files', () => {
  test.each(golden.files)('$file comes out as it went in, up to line ends', ({ file }) => {
    const text = new TextDecoder().decode(readShared(`pabulib/${file}`)).replaceAll('\r\n', '\n');
    expect(rewritten(text)).toBe(text);
  });
});
