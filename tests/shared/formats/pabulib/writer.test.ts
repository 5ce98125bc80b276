import { readPabulib } from '@shared/formats/pabulib/reader';
import { readTables } from '@shared/formats/pabulib/tables';
import { writePabulib } from '@shared/formats/pabulib/writer';
import { encodeUtf8 } from '@shared/kernel/utf8';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { golden } from '../../../support/pabulib-golden';
import { smallVote, spoiled } from '../../../support/pabulib-text';
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

/** Through the whole reader, as a file from outside comes in. */
function takenInAndRewritten(text: string): string {
  const file = readPabulib(encodeUtf8(text));
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return writePabulib(file.value.tables);
}

const OUTSIDES: readonly (readonly [name: string, dress: (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with a byte order mark', (text) => `\uFEFF${text}`],
  ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['without its last line end', (text) => text.slice(0, -1)],
  ['with all three', (text) => `\uFEFF${text.replaceAll('\n', '\r\n').slice(0, -2)}`],
];

describe('a file from outside', () => {
  const odd = spoiled({
    v2: 'v2;c1,c1;paper;61',
    budget: 'budget;1000,5',
    date_end: 'date_end;2025\nmy_own_key;#1: a, b',
  });
  test.each(OUTSIDES)('comes out cell for cell %s: an id twice, a decimal comma, an own key', (_, dress) => {
    expect(takenInAndRewritten(dress(`${odd}\n`))).toBe(`${odd}\n`);
  });
});

describe.skipIf(sharedIsAbsent('pabulib/golden.json', 'writing real votes again'))('real files', () => {
  test.each(golden.files)('$file comes out the same, as it is and with another outside', ({ file }) => {
    const text = new TextDecoder().decode(readShared(`pabulib/${file}`)).replaceAll('\r\n', '\n');
    const [asItIs] = OUTSIDES;
    const inAll = OUTSIDES.at(-1);
    const same = [asItIs, inAll].map((outside) => outside && takenInAndRewritten(outside[1](text)) === text);
    expect(same).toEqual([true, true]);
  });
});
