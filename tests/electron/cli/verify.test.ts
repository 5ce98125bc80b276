import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandIo } from '@electron/cli/command';
import { main } from '@electron/cli/run';
import type { VerificationReport } from '@shared/formats/municipal/verify/finding';
import { encodeUtf8 } from '@shared/kernel/utf8';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeTable, exportOf, skilfullyChanged } from '../../support/export-file';
import { anExportWorld } from '../../support/export-world';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buurtpot-verify-'));
  const good = exportOf(await anExportWorld());
  const wrong = skilfullyChanged(good, (files) =>
    changeTable(files, 'rondes', (rows) => rows.map((row) => ({ ...row, stembiljetten: '600' }))),
  );
  await writeFile(join(folder, 'good.zip'), good);
  await writeFile(join(folder, 'wrong.zip'), wrong);
  await writeFile(join(folder, 'photo.zip'), encodeUtf8('geen zip'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function ran(
  args: readonly string[],
  language: CommandIo['language'] = 'nl',
): Promise<{ code: number; out: string[]; err: string[] }> {
  const said = { out: [] as string[], err: [] as string[] };
  const io: CommandIo = {
    out: (line) => said.out.push(line),
    err: (line) => said.err.push(line),
    language,
  };
  return { code: await main(['verify', ...args], io), ...said };
}

const at = (name: string): string => join(folder, name);

describe('buurtpot verify', () => {
  test('says of a good export that it is right, and ends with 0', async () => {
    expect(await ran([at('good.zip')])).toEqual({
      code: 0,
      out: [
        'Klopt: Elk bestand is er en is niet veranderd',
        'Klopt: Elke cel heeft de goede soort',
        'Klopt: Elk nummer is uniek en verwijst ergens naar',
        'Klopt: Elke boeking sluit op nul',
        'Klopt: Toekenningen, betalingen, declaraties en leningen kloppen met het grootboek',
        'Klopt: Elke stemronde opnieuw geteld geeft dezelfde uitslag',
        'Deze export klopt',
      ],
      err: [],
    });
  });

  test('says what is wrong with an export that was changed, and ends with 1', async () => {
    const { code, out, err } = await ran([at('wrong.zip')], 'en');
    expect({ code, last: out.slice(-3), err }).toEqual({
      code: 1,
      last: [
        'Not right: Every round, counted again, gives the same outcome',
        '  Voorjaarsronde 2026: counting again gives another outcome.',
        'This export is not right',
      ],
      err: [],
    });
  });

  test('gives the whole report as JSON and nothing else', async () => {
    const { code, out } = await ran([at('wrong.zip'), '--json']);
    const report: VerificationReport = JSON.parse(out.join('\n'));
    expect({ code, lines: out.length, passed: report.passed, last: report.checks.at(-1) }).toEqual({
      code: 1,
      lines: 1,
      passed: false,
      last: {
        check: 'counts',
        outcome: 'failed',
        findings: [{ code: 'verify.countDiffers', params: { round: 'Voorjaarsronde 2026' } }],
      },
    });
  });

  test.each([
    ['nothing', [], /Geef één bestand/],
    ['two files', ['a.zip', 'b.zip'], /Geef één bestand/],
    ['an unknown option', ['--alles'], /Geef één bestand/],
    ['a file that is not there', ['nergens.zip'], /nergens\.zip is er niet/],
    ['a folder', ['.'], /is niet te lezen/],
  ])('refuses %s in one sentence, and ends with 2', async (_what, args, sentence) => {
    const { code, out, err } = await ran(args);
    expect({ code, out, sentences: err.length }).toEqual({ code: 2, out: [], sentences: 1 });
    expect(err[0]).toMatch(sentence);
  });

  test('refuses a file that is no export, and ends with 2', async () => {
    expect(await ran([at('photo.zip')])).toEqual({
      code: 2,
      out: [],
      err: ['Dit lijkt een tekstbestand. Kies hier een export van Buurtpot (.zip).'],
    });
  });
});
