import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '@electron/cli/run';
import type { Language } from '@shared/i18n/language';
import { afterAll, describe, expect, test } from 'vitest';
import { smallVote, spoiled } from '../../support/pabulib-text';
import { sharedIsAbsent, sharedPath } from '../../support/shared-data';

interface Ran {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

async function run(args: readonly string[], language: Language = 'en'): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), language };
  return { code: await main(args, io), out, err };
}

const folder = await mkdtemp(join(tmpdir(), 'buurtpot-cli-'));
afterAll(() => rm(folder, { recursive: true }));

function fileOf(text: string): string {
  const path = join(folder, `${Math.abs(text.length)}-${text.slice(-8).replaceAll(/\W/g, '')}.pb`);
  writeFileSync(path, text);
  return path;
}

const vote = fileOf(smallVote);

describe('tally', () => {
  test('prints winners, cost and budget as one line of JSON, and nothing else', async () => {
    const ran = await run(['tally', vote, '--rule', 'greedy-cost', '--json']);
    const line = '{"winners":["c1","c2"],"totalCost":"1000.5","budget":"1000.5"}';
    expect(ran).toEqual({ code: 0, out: [line], err: [] });
  });

  test('prints a table to be read', async () => {
    const { code, out } = await run(['tally', vote, '--rule', 'greedy-cost'], 'nl');
    expect(code).toBe(0);
    expect(out).toEqual([
      'Buurtbudget Zonnehof, Zonnehof 2025: greedy-cost',
      '2 van 3 plannen gekozen',
      'EUR 1000.5 van EUR 1000.5 besteed',
      '',
      'Uitslag       Plan  Kosten  Stemmen  Naam',
      'gekozen       c1       600        3  Moestuin',
      'gekozen       c2     400.5        2  Bank; en "tafel"',
      'niet gekozen  c3        50        1  Soep',
    ]);
  });

  test('leaves plans without votes out of an official count, unless asked', async () => {
    const noSoup = fileOf(
      spoiled({ budget: 'budget;5000', v4: 'v4;c2;internet;19', c3: 'c3;50;0;Soep;', c2: 'c2;400;3;Bank;' }),
    );
    const official = await run(['tally', noSoup, '--rule', 'greedy-cost', '--json']);
    const others = await run(['tally', noSoup, '--rule', 'greedy-cost', '--json', '--fund-without-votes']);
    expect([official.out, others.out]).toEqual([
      ['{"winners":["c2","c1"],"totalCost":"1000","budget":"5000"}'],
      ['{"winners":["c2","c1","c3"],"totalCost":"1050","budget":"5000"}'],
    ]);
  });

  test.each([
    ['no file', [], 'Name a .pb file to count.'],
    ['two files', [vote, vote, '--rule', 'greedy-cost'], 'Name one .pb file at a time.'],
    [
      'a file that is not there',
      ['nowhere.pb', '--rule', 'greedy-cost'],
      'The file nowhere.pb is not there. Check its name.',
    ],
    ['a folder', [folder, '--rule', 'greedy-cost'], `The file ${folder} cannot be read.`],
    ['a rule without a name', [vote, '--rule'], 'The option --rule needs a value.'],
    ['an unknown option', [vote, '--speed'], 'The option --speed is not known; see buurtpot tally --help.'],
    [
      'another view',
      [vote, '--rule', 'greedy-cost', '--view', 'rank'],
      'The option --view cannot be ‘rank’; choose approval or points.',
    ],
    [
      'a view the file has no ballots for',
      [vote, '--rule', 'greedy-cost', '--view', 'points'],
      'This file (approval) has no ballots for --view points.',
    ],
    [
      'a step of nothing',
      [vote, '--rule', 'mes-cost/add1', '--step', '0'],
      'The option --step says ‘0’; write an amount above zero, such as 1 or 0.50.',
    ],
  ])('refuses %s with one sentence', async (_what, args, sentence) => {
    expect(await run(['tally', ...args])).toEqual({ code: 2, out: [], err: [sentence] });
  });

  test('counts plans that exclude each other, and refuses a group that means nothing', async () => {
    const grouped = ['tally', vote, '--rule', 'greedy-exclusive', '--json', '--group'];
    const alone = await run([...grouped, 'c1,c2']);
    expect(JSON.parse(alone.out[0] ?? '{}').winners).toEqual(['c1', 'c3']);
    expect((await run([...grouped, 'c1'])).err).toEqual([
      'The option --group says ‘c1’; name two plans at least with a comma between them.',
    ]);
    expect((await run([...grouped, 'c1,c9'])).err).toEqual(['The plan ‘c9’ of --group is not in the file.']);
  });

  test('checks the proof of equal shares when it explains', async () => {
    const { code, out } = await run(['tally', vote, '--rule', 'mes-cost/none', '--explain']);
    expect(code).toBe(0);
    expect(out.at(-1)).toBe(
      'Proof checked: each plan is paid exactly, and for no other plan there is enough left.',
    );
  });

  test('carries the whole proof as JSON', async () => {
    const { out } = await run(['tally', vote, '--rule', 'mes-cost/none', '--explain', '--json']);
    const { winners, certificate } = JSON.parse(out[0] ?? '{}');
    expect(winners).toEqual(['c1', 'c3']);
    expect(certificate).toMatchObject({ proves: true, unitsPerEuro: '200', endowment: '50025' });
    expect(certificate.groups[0]).toEqual({
      ballots: 2,
      support: ['c1', 'c2'],
      paid: [{ project: 'c1', units: '40000' }],
      left: '10025',
    });
  });

  test('refuses a broken file with its line, in Dutch for who speaks Dutch', async () => {
    const broken = fileOf(spoiled({ v2: 'v2;c9;paper;61' }));
    const args = ['tally', broken, '--rule', 'greedy-cost', '--json'];
    expect(await run(args, 'nl')).toEqual({
      code: 2,
      out: [],
      err: ['Regel 23: de stem noemt plan ‘c9’, maar dat staat niet bij de plannen. Verbeter het nummer.'],
    });
    expect((await run(args)).err).toEqual([
      'Line 23: the ballot names plan ‘c9’, which is not among the plans. Correct the id.',
    ]);
  });

  test('names the rules to choose from', async () => {
    const { code, err } = await run(['tally', vote, '--rule', 'coin-toss']);
    expect(code).toBe(2);
    expect(err[0]).toContain('greedy-cost, ');
  });

  test.skipIf(sharedIsAbsent('pabulib/golden.json', 'the official count of Assen on the command line'))(
    'counts Assen as the town did',
    async () => {
      const file = sharedPath('pabulib/Netherlands_Assen_2024.pb');
      const { out } = await run(['tally', file, '--rule', 'mes-cost/add1-integral-overshoot', '--json']);
      expect(out).toEqual([
        '{"winners":["3","9","2","11","13","14","5","6","12"],"totalCost":"76700","budget":"100000"}',
      ]);
    },
  );
});

describe('buurtpot', () => {
  test('lists its commands', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out[0]).toMatch(/^buurtpot tally FILE\.pb --rule ID/);
  });

  test('explains a command', async () => {
    const { out } = await run(['tally', '--help']);
    expect(out[1]).toContain('--fund-without-votes');
  });

  test('refuses an unknown command with one sentence', async () => {
    const { code, err } = await run(['count']);
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
  });
});
