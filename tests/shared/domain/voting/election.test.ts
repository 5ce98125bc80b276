import { electionFrom, type Weighing } from '@shared/domain/voting/election';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';

const projects = ['a', 'b', 'c'].map((id) => ({ id, cost: cents(100) }));

function ballotsOf(
  weighing: Weighing,
  ...ballots: readonly (readonly (readonly [string, number | null])[])[]
) {
  const cast = ballots.map((choices) => ({
    choices: choices.map(([projectId, points]) => ({ projectId, points })),
  }));
  return electionFrom({ budget: cents(100), projects, ballots: cast, weighing });
}

const choice = (project: number, weight: number) => ({ project, weight });

interface Reading {
  readonly name: string;
  readonly weighing: Weighing;
  readonly named: readonly (readonly [string, number | null])[];
  readonly choices: readonly { readonly project: number; readonly weight: number }[];
}

describe('an election', () => {
  test('takes equal ballots together, whatever the order of their choices', () => {
    const { ballots, ballotCount } = ballotsOf(
      'approval',
      [
        ['a', null],
        ['b', null],
      ],
      [
        ['b', null],
        ['a', null],
      ],
      [['c', null]],
    );
    expect(ballotCount).toBe(3);
    expect(ballots).toEqual([
      { choices: [choice(0, 1), choice(1, 1)], against: [], multiplicity: 2 },
      { choices: [choice(2, 1)], against: [], multiplicity: 1 },
    ]);
  });

  test('counts a blank ballot as a ballot', () => {
    expect(ballotsOf('approval', [])).toMatchObject({
      ballotCount: 1,
      ballots: [{ choices: [], multiplicity: 1 }],
    });
  });

  test.each<Reading>([
    {
      name: 'counts a plan named twice once, with its first points',
      weighing: 'points',
      named: [
        ['a', 2],
        ['a', 3],
      ],
      choices: [choice(0, 2)],
    },
    {
      name: 'reads points as support where they are above zero',
      weighing: 'approval',
      named: [
        ['a', 5],
        ['b', 0],
      ],
      choices: [choice(0, 1)],
    },
    {
      name: 'reads points as they are, and none below zero',
      weighing: 'points',
      named: [
        ['a', 5],
        ['b', -2],
      ],
      choices: [choice(0, 5)],
    },
    {
      name: 'weighs a ranking by its length less the place',
      weighing: 'ranking',
      named: [
        ['c', null],
        ['a', null],
        ['b', null],
      ],
      choices: [choice(0, 2), choice(1, 1), choice(2, 3)],
    },
    {
      name: 'does not let a plan named twice lengthen a ranking',
      weighing: 'ranking',
      named: [
        ['c', null],
        ['c', null],
        ['a', null],
      ],
      choices: [choice(0, 1), choice(2, 2)],
    },
  ])('$name', ({ weighing, named, choices }) => {
    expect(ballotsOf(weighing, named).ballots).toEqual([{ choices, against: [], multiplicity: 1 }]);
  });

  test('keeps a no apart where voters said yes or no, and a no makes another ballot', () => {
    const { ballots } = ballotsOf(
      'yesNo',
      [
        ['a', 2],
        ['b', 0],
      ],
      [['a', 2]],
      [
        ['b', 0],
        ['a', 2],
      ],
    );
    expect(ballots).toEqual([
      { choices: [choice(0, 2)], against: [1], multiplicity: 2 },
      { choices: [choice(0, 2)], against: [], multiplicity: 1 },
    ]);
  });

  test('refuses what records and files have been checked for', () => {
    expect(() => ballotsOf('approval', [['z', null]])).toThrow('unknown plan');
    expect(() => ballotsOf('points', [['a', 1.5]])).toThrow('whole');
  });
});
