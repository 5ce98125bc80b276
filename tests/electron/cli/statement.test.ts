import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandIo } from '@electron/cli/command';
import { main } from '@electron/cli/run';
import { encodeUtf8 } from '@shared/kernel/utf8';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const MT940 = [
  ':20:A',
  ':25:NL69INGB0123456789EUR',
  ':60F:C260228EUR1000,00',
  ':61:260302C605,00NTRFNONREF',
  ':62F:C260331EUR1605,00',
  ':20:B',
  ':25:1291.99.348EUR',
  ':60F:D260228EUR0,05',
  ':61:260302D1,00NTRFNONREF',
  ':62F:C260331EUR2,00',
  ':20:C',
  ':25:123456789',
  ':61:260302D1,00NTRFNONREF',
].join('\r\n');
const BROKEN = MT940.replace('C605,00', 'C605');

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buurtpot-statement-'));
  await writeFile(at('maart.sta'), encodeUtf8(MT940));
  await writeFile(at('broken.sta'), encodeUtf8(BROKEN));
  await writeFile(at('old.sta'), Buffer.from(`${MT940}\r\n:86:Caf\xe9`, 'latin1'));
  await writeFile(at('letter.txt'), encodeUtf8('Beste klant'));
  await writeFile(at('empty.xml'), '');
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function ran(args: readonly string[], language: CommandIo['language'] = 'nl') {
  const said = { out: [] as string[], err: [] as string[] };
  const io: CommandIo = { out: (line) => said.out.push(line), err: (line) => said.err.push(line), language };
  return { code: await main(['statement', ...args], io), ...said };
}

const STATEMENTS = [
  {
    account: 'NL69INGB0123456789',
    opening: '1000.00',
    closing: '1605.00',
    entries: 1,
    sum: '605.00',
    agrees: true,
    difference: '0.00',
  },
  {
    account: '129199348',
    opening: '-0.05',
    closing: '2.00',
    entries: 1,
    sum: '-1.00',
    agrees: false,
    difference: '3.05',
  },
  {
    account: '123456789',
    opening: null,
    closing: null,
    entries: 1,
    sum: '-1.00',
    agrees: null,
    difference: null,
  },
];

describe('buurtpot statement', () => {
  test('prints amounts as decimal text in one line of JSON, and nothing else', async () => {
    expect(await ran([at('maart.sta'), '--json'])).toEqual({
      code: 0,
      out: [JSON.stringify({ statements: STATEMENTS, problems: [] })],
      err: [],
    });
  });

  test('prints a table to be read', async () => {
    expect(await ran([at('maart.sta')])).toEqual({
      code: 0,
      out: [
        'Rekening            Posten    Begin     Som     Eind  Oordeel',
        'NL69INGB0123456789       1  1000.00  605.00  1605.00  klopt',
        '129199348                1    -0.05   -1.00     2.00  scheelt 3.05',
        '123456789                1        -   -1.00        -  niet na te gaan',
      ],
      err: [],
    });
  });

  test('says of a statement that is not whole what is missing, and ends with 1', async () => {
    const { code, out } = await ran([at('broken.sta')], 'en');
    expect({ code, second: out[1], last: out.at(-1) }).toEqual({
      code: 1,
      second:
        'NL69INGB0123456789        0  1000.00   0.00  1605.00  differs by 605.00 (not whole: 1 not read)',
      last: 'Line 4: This entry cannot be read: ‘260302C605NTRFNONREF’. The statement is not whole and will not be taken over.',
    });
  });

  test('reads old Windows text where it is told to', async () => {
    expect((await ran([at('old.sta')])).code).toBe(2);
    expect((await ran([at('old.sta'), '--windows-1252'])).code).toBe(0);
  });

  test.each([
    ['no statement', 'letter.txt', /herkent dit niet als bankafschrift/],
    ['an empty file', 'empty.xml', /Dit bestand is leeg/],
    ['a file that is not there', 'nergens.xml', /nergens\.xml is er niet/],
  ])('refuses %s in one sentence, also in JSON, and ends with 2', async (_what, name, sentence) => {
    const { code, out, err } = await ran([at(name), '--json']);
    expect({ code, out }).toEqual({ code: 2, out: [JSON.stringify({ statements: [], problems: err })] });
    expect(err).toEqual([expect.stringMatching(sentence)]);
    expect(await ran([at(name)])).toEqual({ code: 2, out: [], err });
  });

  test.each([
    ['nothing', []],
    ['two files', ['a.xml', 'b.xml']],
    ['an unknown option', ['a.xml', '--alles']],
  ])('asks for one file when given %s', async (_what, args) => {
    expect(await ran(args)).toEqual({ code: 2, out: [], err: [expect.stringMatching(/^Geef één bestand/)] });
  });
});
