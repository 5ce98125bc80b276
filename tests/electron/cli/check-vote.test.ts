import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '@electron/cli/run';
import type { Language } from '@shared/i18n/language';
import { afterAll, describe, expect, test } from 'vitest';
import { cumulative, lineWith, smallVote, spoiled } from '../../support/pabulib-text';

const folder = await mkdtemp(join(tmpdir(), 'buurtpot-check-vote-'));
afterAll(() => rm(folder, { recursive: true }));

async function ran(args: readonly string[], language: Language = 'en') {
  const said = { out: [] as string[], err: [] as string[] };
  const io = {
    out: (line: string) => said.out.push(line),
    err: (line: string) => said.err.push(line),
    language,
  };
  return { code: await main(['check-vote', ...args], io), ...said };
}

const path = join(folder, 'vote.pb');

async function checked(text: string, language: Language = 'en', ...options: readonly string[]) {
  await writeFile(path, text);
  return ran([path, ...options], language);
}

interface Told {
  readonly line: number | null;
  readonly field: string | null;
  readonly code: string;
}

async function found(changes: Readonly<Record<string, string | null>>) {
  const { code, out } = await checked(spoiled(changes), 'en', '--json');
  const { errors, warnings } = JSON.parse(out.join('')) as { errors: Told[]; warnings: Told[] };
  const place = ({ line, field, code: what }: Told) => [line, field, what];
  return { code, errors: errors.map(place), warnings: warnings.map(place) };
}

describe('buurtpot check-vote', () => {
  test('says of a good file that it can be counted, and ends with 0', async () => {
    expect(await checked(smallVote)).toEqual({ code: 0, out: ['This file can be counted'], err: [] });
  });

  test('tells errors by line and field, in the order of the file, and ends with 1', async () => {
    const text = spoiled({ num_votes: 'num_votes;5', v2: 'v1;c9;paper;61' });
    expect(await checked(text, 'nl')).toEqual({
      code: 1,
      out: [
        'Fouten (3)',
        '  Regel 8: het bestand noemt 5 stemmen, maar er staan er 4. Kijk of er regels ontbreken. [num_votes]',
        '  Regel 23: kiezer ‘v1’ stemde al op regel 22. Laat één stem per kiezer staan. [voter_id]',
        '  Regel 23: de stem noemt plan ‘c9’, maar dat staat niet bij de plannen. Verbeter het nummer. [vote]',
        'Dit bestand is zo niet te tellen. Verbeter eerst de fouten.',
      ],
      err: [],
    });
  });

  test('tells what is odd apart from errors, and ends with 0', async () => {
    expect(await checked(spoiled({ v3: 'v3;c2,c1,c2;internet;' }))).toEqual({
      code: 0,
      out: [
        'Odd, but counted all the same (1)',
        '  Line 24: plan ‘c2’ is on this ballot twice. It counts once. [vote]',
        'This file can be counted',
      ],
      err: [],
    });
  });

  test.each([
    [
      'more plans said than there are',
      { num_projects: 'num_projects;4' },
      'num_projects',
      'projectCountDiffers',
    ],
    ['more ballots said than there are', { num_votes: 'num_votes;9' }, 'num_votes', 'voteCountDiffers'],
    ['a plan that is not there', { v4: 'v4;c7;internet;19' }, 'v4', 'unknownProject'],
    ['a plan that is there twice', { c3: 'c1;50;1;Soep;' }, 'c3', 'projectTwice'],
    ['a voter who voted twice', { v4: 'v1;c3;internet;19' }, 'v4', 'voterTwice'],
  ])('an error: %s', async (...[, changes, start, what]) => {
    const { code, errors } = await found(changes);
    expect([code, errors.map(([line, , name]) => [line, name])]).toEqual([
      1,
      expect.arrayContaining([[lineWith(start), what]]),
    ]);
  });

  const votes = lineWith('v4');
  test.each([
    ['an empty ballot', { v4: 'v4;;internet;19', c3: 'c3;50;0;Soep;' }, [[votes, 'vote', 'ballotEmpty']]],
    [
      'a ballot with too few plans',
      { currency: 'min_length;2', v2: 'v2;c1,c3;paper;61', c3: 'c3;50;2;Soep;' },
      [[votes, 'vote', 'ballotTooShort']],
    ],
    [
      'a ballot with too many plans',
      { currency: 'max_length;2', v4: 'v4;c1,c2,c3;internet;19', c1: 'c1;600;4;M;', c2: 'c2;400;3;B;' },
      [[votes, 'vote', 'ballotTooLong']],
    ],
    [
      'a ballot with too many points',
      { ...cumulative, currency: 'max_sum_points;3', v4: 'v4;c3;4' },
      [[votes, 'points', 'pointsAboveLimit']],
    ],
  ])('odd: %s', async (_, changes, warnings) => {
    expect(await found(changes)).toEqual({ code: 0, errors: [], warnings });
  });

  test.each([
    ['no file', [], 'Give one file: buurtpot check-vote FILE.pb'],
    ['an unknown option', ['--strict'], 'Give one file: buurtpot check-vote FILE.pb'],
    ['a file that is not there', ['nowhere.pb'], 'The file nowhere.pb is not there. Check its name.'],
  ])('refuses %s, and ends with 2', async (_, args, sentence) => {
    expect(await ran(args)).toEqual({ code: 2, out: [], err: [sentence] });
  });
});
