import type { PabulibProblem } from '@shared/formats/pabulib/problem';
import { readPabulib } from '@shared/formats/pabulib/reader';
import { describe, expect, test } from 'vitest';
import { bytesOf, cumulative, lineWith, smallVote, spoiled } from '../../../support/pabulib-text';

const lineOf = lineWith;

describe('a correct file', () => {
  const read = readPabulib(bytesOf(smallVote));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { facts, projects, ballots, warnings } = read.value;

  test('gives the facts of the vote', () => {
    expect(facts).toEqual({
      description: 'Buurtbudget Zonnehof',
      country: 'Netherlands',
      unit: 'Zonnehof',
      instance: '2025',
      numProjects: 3,
      numVotes: 4,
      budget: 100_050,
      voteType: 'approval',
      rule: 'greedy',
      dateBegin: '01.03.2025',
      dateEnd: '15.03.2025',
      currency: 'EUR',
      threshold: 0,
      minLength: null,
      maxLength: null,
      minSumCost: null,
      maxSumCost: null,
      minPoints: null,
      minSumPoints: null,
      maxPoints: null,
      maxSumPoints: null,
      defaultScore: 0,
    });
    expect(warnings).toEqual([]);
  });

  test('gives the plans, with quotes taken off', () => {
    expect(projects[1]).toEqual({
      line: lineOf('c2'),
      id: 'c2',
      cost: 40_050,
      name: 'Bank; en "tafel"',
      description: '',
      proposer: '',
      categories: ['samen'],
      votes: 2,
      selected: '',
    });
  });

  test('gives the ballots in the order of the voter', () => {
    const choice = (projectId: string) => ({ projectId, points: null });
    expect(ballots[2]).toEqual({
      line: lineOf('v3'),
      voterId: 'v3',
      choices: [choice('c2'), choice('c1')],
      votingMethod: 'internet',
    });
  });

  test.each([
    ['a byte order mark', `\ufeff${smallVote}`],
    ['Windows line ends', smallVote.replaceAll('\n', '\r\n')],
    ['blank lines', smallVote.replaceAll('\n', '\n\n')],
    ['spaces around cells', smallVote.replaceAll(/;(?!"| en)/g, '; ')],
    ['section names in small letters', smallVote.replace('META', 'meta').replace('VOTES', 'Votes')],
    ['a decimal comma', spoiled({ budget: 'budget;1000,50' })],
    ['zeros behind the point', spoiled({ budget: 'budget;1000.5000' })],
  ])('is read alike with %s', (_what, text) => {
    const other = readPabulib(bytesOf(text));
    if (!other.ok) throw new Error(JSON.stringify(other.error));
    const bare = (list: readonly { line: number }[]) => list.map((each) => ({ ...each, line: 0 }));
    expect(other.value.facts).toEqual(facts);
    expect(bare(other.value.projects)).toEqual(bare(projects));
    expect(bare(other.value.ballots)).toEqual(bare(ballots));
  });
});

describe('a file is read with a warning', () => {
  const cases: readonly [name: string, text: string, problem: PabulibProblem][] = [
    [
      'when a ballot names a plan twice, which counts once',
      spoiled({ v4: 'v4;c3,c3;internet;19' }),
      { code: 'choiceTwice', line: lineOf('v4'), field: 'vote', id: 'c3' },
    ],
    [
      'when a ballot is blank',
      spoiled({ v4: 'v4;;internet;19', c3: 'c3;50;0;Soep;' }),
      { code: 'ballotEmpty', line: lineOf('v4'), field: 'vote' },
    ],
    [
      'when a ballot costs more than it may',
      spoiled({ currency: 'max_sum_cost;1000' }),
      { code: 'ballotTooDear', line: lineOf('v1'), field: 'vote', overByCents: 50 },
    ],
    [
      'when a ballot is too short',
      spoiled({ currency: 'min_length;2', v2: 'v2;c1,c3;paper;61', c3: 'c3;50;2;Soep;' }),
      { code: 'ballotTooShort', line: lineOf('v4'), field: 'vote', choices: 1, limit: 2 },
    ],
    [
      'when a ballot has too many points',
      spoiled({ ...cumulative, currency: 'max_sum_points;3', v2: 'v2;c1;4' }),
      { code: 'pointsAboveLimit', line: lineOf('v2'), field: 'points', points: 4, limit: 3 },
    ],
    [
      'when a ballot costs less than it has to',
      spoiled({ currency: 'min_sum_cost;100' }),
      { code: 'ballotTooCheap', line: lineOf('v4'), field: 'vote', shortByCents: 5000 },
    ],
    [
      'when a ballot has too few points',
      spoiled({ ...cumulative, currency: 'min_sum_points;2' }),
      { code: 'pointsBelowLimit', line: lineOf('v4'), field: 'points', points: 1, limit: 2 },
    ],
    [
      'when a plan on a ballot has too few points',
      spoiled({ ...cumulative, currency: 'min_points;1', v1: 'v1;c1,c2;3,0' }),
      { code: 'pointsBelowLimit', line: lineOf('v1'), field: 'points', points: 0, limit: 1 },
    ],
    [
      'when points are below zero',
      spoiled({ ...cumulative, v4: 'v4;c3;-1' }),
      { code: 'pointsNegative', line: lineOf('v4'), field: 'points' },
    ],
    [
      'when a plan costs more than the budget',
      spoiled({ c3: 'c3;999999999;1;Soep;' }),
      { code: 'costAboveBudget', line: lineOf('c3'), field: 'cost', id: 'c3' },
    ],
    [
      'when the votes of a plan are not what the ballots say',
      spoiled({ c3: 'c3;50;7;Soep;' }),
      { code: 'votesColumnDiffers', line: lineOf('c3'), field: 'votes', id: 'c3', said: 7, counted: 1 },
    ],
    [
      'when a limit cannot be understood',
      spoiled({ currency: 'max_length;two' }),
      { code: 'keyNotUnderstood', line: lineOf('currency'), field: 'max_length', text: 'two' },
    ],
  ];

  test.each(cases)('%s', (_name, text, problem) => {
    const read = readPabulib(bytesOf(text));
    expect(read.ok ? read.value.warnings.slice(0, 1) : read.error).toEqual([problem]);
  });
});
