import { describe, expect, test } from 'vitest';
import { reasonsIn, tallyBy, vote } from '../../../../support/small-election';

describe('equal shares, counted by hand', () => {
  // 100 euros, 4 ballots, 25 euros each. a: 3 supporters, 60/3 = 20 each. Then b (45) has 5 + 25 of its supporters left,
  // 30 in all: too little. c (20): only its voter with 25.
  const election = vote({
    budget: 100,
    plans: { a: 60, b: 45, c: 20, d: 90, e: 0, f: 10 },
    ballots: ['a', 'a b', 'a', 'b c d e'],
  });
  const tally = tallyBy('mes-cost/none', election);

  test('tells each round', () => {
    expect(tally.steps).toEqual([
      {
        kind: 'bought',
        round: 1,
        project: 'a',
        votes: 3,
        price: '20',
        effectiveVotes: '3',
        payersInFull: 3,
        payersInPart: 0,
        payersNothing: 0,
      },
      {
        kind: 'bought',
        round: 2,
        project: 'c',
        votes: 1,
        price: '20',
        effectiveVotes: '1',
        payersInFull: 1,
        payersInPart: 0,
        payersNothing: 0,
      },
    ]);
    expect(tally.finalEndowment).toBe('25');
  });

  test('says why each plan lost', () => {
    expect(reasonsIn(tally)).toEqual({
      b: {
        kind: 'becameUnaffordable',
        moneyAtStart: '50',
        afterRound: 1,
        moneyLeft: '30',
        shortBy: '15',
        spentOn: [{ project: 'a', amount: '20' }],
      },
      d: { kind: 'neverAffordable', moneyAtStart: '25', shortBy: '65' },
      e: { kind: 'costsNothing' },
      f: { kind: 'noVotes' },
    });
  });
});

test('just enough money is enough, and voters pay their last cent', () => {
  // 3 ballots of 10 euros; a costs all of it. Paid in full by all three: 10 each.
  const tally = tallyBy('mes-cost/none', vote({ budget: 30, plans: { a: 30 }, ballots: ['3x a'] }));
  expect(tally.steps).toMatchObject([{ project: 'a', price: '10', payersInFull: 3, payersInPart: 0 }]);
});

test('who has too little pays all that is left, the others share the rest', () => {
  // 20 euros each. a: 2 voters, 15 each. b (30): one has 5 left, two have 20: (30 - 5) / 2 = 12.50.
  const election = vote({ budget: 80, plans: { a: 30, b: 30 }, ballots: ['a', 'a b', '2x b'] });
  const tally = tallyBy('mes-cost/none', election);
  expect(tally.steps).toMatchObject([
    { project: 'b', price: '10', payersInFull: 3 },
    { project: 'a', price: '20', payersInFull: 1, payersInPart: 1, effectiveVotes: '3/2' },
  ]);
});

// Equal shares of 25 buy a (4 x 10 each leaves 15); b (18) needs 18 from one voter, c (30) needs 30.
const growing = vote({
  budget: 100,
  plans: { a: 40, b: 30, c: 35, z: 5 },
  ballots: ['a b', 'a c', 'a', 'a'],
});

test.each([
  { rule: 'mes-cost/none', chosen: ['a'], finalEndowment: '25', levels: 1 },
  { rule: 'mes-cost/add1', chosen: ['a', 'b'], finalEndowment: '40', levels: 16 },
  { rule: 'mes-cost/add1+greedy', chosen: ['a', 'b'], finalEndowment: '40', levels: 16 },
  { rule: 'mes-cost/add1-integral-overshoot', chosen: ['a', 'b'], finalEndowment: '44', levels: 21 },
  { rule: 'mes-cost/add1u-integral', chosen: ['a', 'b'], finalEndowment: '44', levels: 21 },
])('$rule chooses $chosen at $finalEndowment euros in $levels levels', ({ rule, ...expected }) => {
  expect(tallyBy(rule, growing)).toMatchObject(expected);
});

test('the step is a parameter', () => {
  expect(tallyBy('mes-cost/add1', growing, { step: 1000 })).toMatchObject({
    chosen: ['a'],
    finalEndowment: '35',
    levels: 3,
  });
  expect(() => tallyBy('mes-cost/add1', growing, { step: 0 })).toThrow();
  expect(() => tallyBy('mes-cost/none', growing, { step: 100 })).toThrow();
});

test('what is left goes to plans with most votes, and only to plans without votes when asked', () => {
  const asked = tallyBy('mes-cost/add1+greedy', growing, { fundWithoutVotes: true });
  expect(asked.chosen).toEqual(['a', 'b', 'z']);
});

test('ends when all plans that can be bought have been, without any overshoot', () => {
  const cheap = vote({ budget: 100, plans: { a: 10, z: 5 }, ballots: ['a', ''] });
  for (const rule of ['mes-cost/add1-integral-overshoot', 'mes-cost/add1u-integral'])
    expect(tallyBy(rule, cheap)).toMatchObject({ chosen: ['a'], levels: 1 });
});

test('without ballots nothing is chosen', () => {
  const empty = vote({ budget: 100, plans: { a: 10 }, ballots: [] });
  expect(tallyBy('mes-cost/add1', empty)).toMatchObject({ chosen: [], levels: 0, leftOver: 10_000 });
});
