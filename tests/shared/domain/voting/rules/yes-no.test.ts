import { expect, test } from 'vitest';
import { reasonsIn, tallyBy, vote } from '../../../../support/small-election';

const yesNo = (ballots: readonly string[]) =>
  vote({ budget: 100, plans: { a: 60, b: 50, c: 30 }, ballots, weighing: 'yesNo' });

test('half is not more than half, and who says nothing does not count (V24)', () => {
  const tally = tallyBy('yes-no', yesNo(['2x a*1 b*0', '1x a*0 b*1', '1x a*0', '5x c*1']));
  expect(tally.chosen).toEqual(['c']);
  expect(reasonsIn(tally)).toEqual({
    a: { kind: 'notEnoughYes', yes: 2, no: 2, share: 'half' },
    b: { kind: 'notEnoughYes', yes: 1, no: 2, share: 'half' },
  });
});

test('of the plans that come through the highest score goes first, as far as the pot reaches', () => {
  const tally = tallyBy('yes-no', yesNo(['a*3 b*1 c*1', 'a*1 b*1', 'b*1 c*0', 'c*1']));
  expect(tally.chosen).toEqual(['a', 'c']);
  expect(reasonsIn(tally)).toEqual({ b: { kind: 'outOfBudget', moneyLeft: 4_000, shortBy: 1_000 } });
});

test('another share is decided exactly, and of it as much is enough (V72)', () => {
  const election = yesNo(['2x a*1', '1x a*0']);
  expect(tallyBy('yes-no', election, { yesShare: 'twoThirds' }).chosen).toEqual(['a']);
  const tally = tallyBy('yes-no', election, { yesShare: 'threeQuarters' });
  expect(reasonsIn(tally).a).toEqual({ kind: 'notEnoughYes', yes: 2, no: 1, share: 'threeQuarters' });
});
