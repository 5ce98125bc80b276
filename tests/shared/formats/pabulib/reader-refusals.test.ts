import { intakeProblem } from '@shared/formats/intake/problem';
import type { PabulibProblem } from '@shared/formats/pabulib/problem';
import { fileError } from '@shared/formats/pabulib/problem';
import { readPabulib } from '@shared/formats/pabulib/reader';
import { describe, expect, test } from 'vitest';
import { bytesOf, cumulative, lineWith, smallVote, spoiled } from '../../../support/pabulib-text';

function problemsIn(text: string): readonly PabulibProblem[] {
  const read = readPabulib(bytesOf(text));
  return read.ok ? read.value.warnings : read.error;
}

const lineOf = lineWith;

describe('a file is refused', () => {
  const cases: readonly [name: string, text: string, problem: PabulibProblem][] = [
    ['when there is nothing on its lines', '\n \n', { code: 'empty', line: null, field: null }],
    [
      'when it is something else',
      '{"winners": []}',
      fileError(intakeProblem('intake.otherKind', { expected: 'pabulib', found: 'json' })),
    ],
    [
      'when it is another text',
      'Beste buren',
      { code: 'sectionExpected', line: 1, field: null, expected: 'META', found: 'Beste buren' },
    ],
    [
      'when a section is out of place',
      smallVote.replace('PROJECTS', 'VOTES'),
      {
        code: 'sectionExpected',
        line: lineOf('PROJECTS'),
        field: null,
        expected: 'PROJECTS',
        found: 'VOTES',
      },
    ],
    [
      'when a section is missing',
      smallVote.slice(0, smallVote.indexOf('\nVOTES')),
      { code: 'sectionMissing', line: null, field: null, section: 'VOTES' },
    ],
    [
      'when a section has no header',
      smallVote.slice(0, smallVote.indexOf('\nvoter_id')),
      { code: 'headerMissing', line: null, field: null, section: 'VOTES' },
    ],
    [
      'when a column is missing',
      spoiled({ voter_id: 'voter;vote;voting_method;age' }),
      {
        code: 'columnMissing',
        line: lineOf('voter_id'),
        field: 'voter_id',
        section: 'VOTES',
        column: 'voter_id',
      },
    ],
    [
      'when a column is there twice',
      spoiled({ voter_id: 'voter_id;vote;age;age' }),
      { code: 'columnTwice', line: lineOf('voter_id'), field: 'age', section: 'VOTES', column: 'age' },
    ],
    [
      'when a row has too many cells',
      spoiled({ v2: 'v2;c1;paper;61;more' }),
      { code: 'rowTooLong', line: lineOf('v2'), field: null, cells: 5, columns: 4 },
    ],
    [
      'when a key is missing',
      spoiled({ unit: null }),
      { code: 'keyMissing', line: null, field: 'unit', key: 'unit' },
    ],
    [
      'when a key is there twice',
      spoiled({ country: 'country;Netherlands\nUnit;Zonnehof' }),
      { code: 'keyTwice', line: lineOf('unit') + 1, field: 'unit', key: 'unit', firstLine: lineOf('unit') },
    ],
    [
      'when the budget is not an amount',
      spoiled({ budget: 'budget;veel' }),
      { code: 'notAnAmount', line: lineOf('budget'), field: 'budget', text: 'veel' },
    ],
    [
      'when a cost has parts of a cent',
      spoiled({ c3: 'c3;50.125;1;Soep;' }),
      { code: 'notAnAmount', line: lineOf('c3'), field: 'cost', text: '50.125' },
    ],
    [
      'when a cost is below zero',
      spoiled({ c3: 'c3;-50;1;Soep;' }),
      { code: 'notAnAmount', line: lineOf('c3'), field: 'cost', text: '-50' },
    ],
    [
      'when the number of plans is not a number',
      spoiled({ num_projects: 'num_projects;drie' }),
      { code: 'notACount', line: lineOf('num_projects'), field: 'num_projects', text: 'drie' },
    ],
    [
      'when the way of voting is not known',
      spoiled({ vote_type: 'vote_type;shouting' }),
      { code: 'voteTypeUnknown', line: lineOf('vote_type'), field: 'vote_type', text: 'shouting' },
    ],
    [
      'when there are fewer plans than it says',
      spoiled({ num_projects: 'num_projects;4' }),
      { code: 'projectCountDiffers', line: lineOf('num_projects'), field: 'num_projects', said: 4, found: 3 },
    ],
    [
      'when there are more ballots than it says',
      spoiled({ num_votes: 'num_votes;3' }),
      { code: 'voteCountDiffers', line: lineOf('num_votes'), field: 'num_votes', said: 3, found: 4 },
    ],
    [
      'when a plan has no id',
      spoiled({ num_projects: 'num_projects;4', c3: 'c3;50;1;Soep;\n;60;0;Thee;' }),
      { code: 'idEmpty', line: lineOf('c3') + 1, field: 'project_id' },
    ],
    [
      'when two plans have one id',
      spoiled({ num_projects: 'num_projects;4', c3: 'c3;50;1;Soep;\nc3;60;0;Thee;' }),
      {
        code: 'projectTwice',
        line: lineOf('c3') + 1,
        field: 'project_id',
        id: 'c3',
        firstLine: lineOf('c3'),
      },
    ],
    [
      'when a voter is there twice',
      spoiled({ v4: 'v1;c3;internet;19' }),
      { code: 'voterTwice', line: lineOf('v4'), field: 'voter_id', id: 'v1', firstLine: lineOf('v1') },
    ],
    [
      'when a ballot names an unknown plan',
      spoiled({ v2: 'v2;c1,c9;paper;61' }),
      { code: 'unknownProject', line: lineOf('v2'), field: 'vote', id: 'c9' },
    ],
    [
      'when a ballot has two commas',
      spoiled({ v2: 'v2;c1,,c2;paper;61' }),
      { code: 'listItemEmpty', line: lineOf('v2'), field: 'vote' },
    ],
    [
      'when points are missing from a vote with points',
      spoiled({ vote_type: 'vote_type;cumulative' }),
      {
        code: 'columnMissing',
        line: lineOf('voter_id'),
        field: 'points',
        section: 'VOTES',
        column: 'points',
      },
    ],
    [
      'when there are fewer points than plans on a ballot',
      spoiled({ ...cumulative, v1: 'v1;c1,c2;2' }),
      { code: 'pointsCountDiffers', line: lineOf('v1'), field: 'points', votes: 2, points: 1 },
    ],
    [
      'when points are not whole',
      spoiled({ ...cumulative, v2: 'v2;c1;1.5' }),
      { code: 'pointsNotWhole', line: lineOf('v2'), field: 'points', text: '1.5' },
    ],
    [
      'when a quotation mark never closes',
      spoiled({ c1: 'c1;600;3;"Moestuin;groen' }),
      { code: 'quoteNotClosed', line: lineOf('c1'), field: null },
    ],
    [
      'when a quotation mark inside a text is not doubled',
      spoiled({ c1: 'c1;600;3;"Onze "moestuin"";groen' }),
      { code: 'textAfterQuote', line: lineOf('c1'), field: null },
    ],
    [
      'when the last quotation mark never closes',
      spoiled({ v4: '"v4;c3;internet;19' }),
      { code: 'quoteNotClosed', line: lineOf('v4'), field: null },
    ],
  ];

  test.each(cases)('%s', (_name, text, problem) => {
    const read = readPabulib(bytesOf(text));
    expect(read.ok ? 'read' : read.error).toEqual([problem]);
  });

  test('when it is not UTF-8, with the line of the first wrong byte', () => {
    const bytes = bytesOf(smallVote);
    bytes[smallVote.indexOf('Soep')] = 0xe9;
    const read = readPabulib(bytes);
    const line = lineOf('c3');
    const preview = [{ line, text: expect.stringContaining('éoep') }];
    expect(read).toEqual({
      ok: false,
      error: [fileError(intakeProblem('intake.encodingUnsure', { line, lines: 1, preview }))],
    });
    expect(readPabulib(bytes, 'windows-1252').ok).toBe(true);
  });

  test('when a name turns the text around, with its line', () => {
    expect(problemsIn(spoiled({ c3: 'c3;2000;2;\u202eSoep' }))).toContainEqual({
      code: 'turnsText',
      line: lineOf('c3'),
      field: 'name',
    });
  });

  test('with all its faults at once, so that they can be mended together', () => {
    const text = spoiled({ v1: 'v1;c8;internet;34', v2: 'v2;c9;paper;61', num_votes: 'num_votes;5' });
    expect(problemsIn(text).map(({ code, line }) => [code, line])).toEqual([
      ['unknownProject', lineOf('v1')],
      ['unknownProject', lineOf('v2')],
      ['voteCountDiffers', lineOf('num_votes')],
    ]);
  });
});

describe('rubbish is refused at once, however much of it there is: a hang would end the test', () => {
  const codesOf = (bytes: Uint8Array): readonly string[] => {
    const read = readPabulib(bytes);
    return read.ok ? [] : read.error.map(({ code }) => code);
  };

  test('200 MB is not even looked at', () => {
    const read = readPabulib(new Uint8Array(200_000_000));
    const problem = intakeProblem('intake.tooLarge', { megabytes: 200, limit: 100 });
    expect(read).toEqual({ ok: false, error: [fileError(problem)] });
  });

  test('zeros, noise, one long line, quotes, and lines without end', () => {
    const size = 4_000_000;
    const noise = Uint8Array.from({ length: size }, (_byte, index) => (index * 7919) % 256);
    const head = smallVote.slice(0, smallVote.indexOf('v1;'));
    expect(codesOf(new Uint8Array(size))).toEqual(['file']);
    expect(codesOf(noise)).toEqual(['file']);
    expect(codesOf(bytesOf('x;'.repeat(size / 2)))).toEqual(['lineTooLong']);
    expect(codesOf(bytesOf(`META\n${'"'.repeat(size + 1)}`))).toEqual(['lineTooLong']);
    expect(codesOf(bytesOf(`META\nkey;value\n${'x\n'.repeat(size / 2)}`))).toEqual(['tooManyRows']);
    expect(codesOf(bytesOf(`${head}${'v;c9;;\n'.repeat(100_000)}`))).toHaveLength(100);
    const columns = Array.from({ length: 120_000 }, (_, index) => `k${index}`).join(';');
    expect(codesOf(bytesOf(smallVote.replace('voter_id', `voter_id;${columns}`)))).toEqual([]);
  });
});
