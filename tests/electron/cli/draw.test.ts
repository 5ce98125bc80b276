import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandIo } from '@electron/cli/command';
import { main } from '@electron/cli/run';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aLotteryFile } from '../../support/lotteries';

let folder = '';
const good = aLotteryFile();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buurtpot-draw-'));
  const files = {
    good,
    wrong: { ...good, members: good.members.toReversed() },
    odd: { ...good, words: ['kastanje'] },
  };
  for (const [name, file] of Object.entries(files)) {
    await writeFile(join(folder, `${name}.json`), JSON.stringify(file));
  }
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function ran(args: readonly string[], language: CommandIo['language'] = 'nl') {
  const said = { out: [] as string[], err: [] as string[] };
  const io: CommandIo = {
    out: (line) => said.out.push(line),
    err: (line) => said.err.push(line),
    language,
  };
  return { code: await main(['draw', ...args], io), ...said };
}

const at = (name: string): string => join(folder, `${name}.json`);

describe('buurtpot draw', () => {
  test('says of a draw that comes out the same that it is right, and ends with 0', async () => {
    expect(await ran([at('good')])).toEqual({
      code: 0,
      out: [
        'De loting klopt: opnieuw doen geeft hetzelfde.',
        `Leden: ${good.members.join(', ')}`,
        `Reserves: ${good.reserves.join(', ')}`,
      ],
      err: [],
    });
  });

  test('says what comes out otherwise, and ends with 1', async () => {
    expect(await ran([at('wrong')], 'en')).toEqual({
      code: 1,
      out: [`Doing it again gives other members: ${good.members.join(', ')}`],
      err: [],
    });
    const { code, out } = await ran([at('wrong'), '--json']);
    expect([code, JSON.parse(out[0] ?? '')]).toEqual([
      1,
      { agrees: false, findings: [{ kind: 'otherMembers', members: good.members }] },
    ]);
  });

  test('says in one sentence what it cannot read, and ends with 2', async () => {
    const { code, err } = await ran([at('odd')]);
    expect([code, err]).toEqual([2, [`${at('odd')} is geen bestand van een loting: kijk bij words.`]]);
    expect((await ran([])).err).toEqual(['Geef één bestand: buurtpot draw LOTING.json']);
  });
});
