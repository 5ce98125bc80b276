import { contentIn, type DeskReading, readPaper, writePaper } from '@renderer/features/voting/desk-numbers';
import { type Choice, ticked } from '@shared/domain/voting/ballot';
import { NO_LIMITS, type Round } from '@shared/domain/voting/round';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { planId } from '../../../support/voting-world';

const plans = Array.from({ length: 14 }, (_, at) => ({ applicationId: planId(at + 1), cost: cents(100) }));
const paper = (ballotKind: Round['ballotKind'], pointsPerPlan: number | null = null) => ({
  plans,
  ballotKind,
  limits: { ...NO_LIMITS, pointsPerPlan },
});
const crosses = (...numbers: number[]): Choice[] => ticked(numbers.map(planId));
const given = (...pairs: [number, number][]): Choice[] =>
  pairs.map(([number, points]) => ({ applicationId: planId(number), points }));

describe('numbers typed from a paper ballot', () => {
  const cases: [string, DeskReading][] = [
    ['', { kind: 'empty' }],
    ['   ', { kind: 'empty' }],
    ['0', { kind: 'blank' }],
    ['x', { kind: 'spoiled' }],
    ['2 5 11', { kind: 'chosen', choices: crosses(2, 5, 11) }],
    ['11,2;5.', { kind: 'chosen', choices: crosses(2, 5, 11) }],
    ['5 15', { kind: 'unknown', text: '15', choices: crosses(5) }],
    ['5 x', { kind: 'unknown', text: 'x', choices: crosses(5) }],
    ['5 5', { kind: 'twice', text: '5', choices: crosses(5) }],
    ['0 5', { kind: 'blankAndMore', choices: crosses(5) }],
  ];
  test.each(cases)('%j is understood', (text, reading) => {
    expect(readPaper(text, paper('approval'))).toEqual(reading);
  });
});

describe('what else stands on a paper (V43)', () => {
  const cases: [Round['ballotKind'], string, DeskReading][] = [
    ['ordinal', '5 2 11', { kind: 'chosen', choices: crosses(5, 2, 11) }],
    ['cumulative', '3:5 4:2', { kind: 'chosen', choices: given([3, 5], [4, 2]) }],
    ['cumulative', '3 : 5, 4=2', { kind: 'chosen', choices: given([3, 5], [4, 2]) }],
    ['cumulative', '3', { kind: 'figureMissing', text: '3', choices: [] }],
    ['cumulative', '3:5 4:veel', { kind: 'figureUnread', text: '4:veel', choices: given([3, 5]) }],
    ['cumulative', '3:5 3:2', { kind: 'twice', text: '3', choices: given([3, 5]) }],
    ['cumulative', '15:2', { kind: 'unknown', text: '15', choices: [] }],
    ['cumulative', 'drie', { kind: 'unknown', text: 'drie', choices: [] }],
    ['cumulative', '3:5 0', { kind: 'blankAndMore', choices: given([3, 5]) }],
    ['yes-no', '3j 4n 5:ja 6:0', { kind: 'chosen', choices: given([3, 1], [4, 0], [5, 1], [6, 0]) }],
    ['consent', '3t 4b 5:c 6o', { kind: 'chosen', choices: given([3, 1], [4, 0], [5, 1], [6, 0]) }],
    ['consent', '3j', { kind: 'figureUnread', text: '3j', choices: [] }],
    ['yes-no', '3y', { kind: 'chosen', choices: given([3, 1]) }],
    ['allocation', '3:250 4:99,50', { kind: 'chosen', choices: given([3, 25_000], [4, 9_950]) }],
    ['allocation', '3:1.250;4:€10', { kind: 'chosen', choices: given([3, 125_000], [4, 1_000]) }],
  ];
  test.each(cases)('%s: %j', (kind, text, reading) => {
    expect(readPaper(text, paper(kind))).toEqual(reading);
  });
});

test('a paper goes into the box only when nothing is wrong', () => {
  const content = (text: string) => contentIn(readPaper(text, paper('approval')));
  expect(content('3 1')).toEqual({ choices: crosses(1, 3) });
  expect(content('0')).toEqual({ choices: [] });
  expect(content('x')).toEqual({ choices: null });
  expect(['', '15', '1 1', '0 1'].map(content)).toEqual([null, null, null, null]);
});

describe('what is done in the list is written as it would be typed', () => {
  const cases: [ReturnType<typeof paper>, Choice[], string][] = [
    [paper('approval'), crosses(11, 2, 5), '2 5 11'],
    [paper('ordinal'), crosses(11, 2, 5), '11 2 5'],
    [paper('cumulative'), given([4, 2], [3, 5]), '3:5 4:2'],
    [paper('yes-no'), given([3, 1], [4, 0]), '3j 4n'],
    [paper('yes-no', 5), given([3, 1], [4, 0]), '3:1 4:0'],
    [paper('consent'), given([4, 0], [3, 1]), '3t 4b'],
    [paper('allocation'), given([3, 125_000], [4, 9_950]), '3:1250 4:99,50'],
  ];
  test.each(cases)('%j', (of, draft, text) => {
    expect(writePaper(of, draft, of.ballotKind === 'consent' ? 'tb' : 'jn')).toBe(text);
    expect(readPaper(text, of)).toEqual({
      kind: 'chosen',
      choices:
        of.ballotKind === 'ordinal'
          ? draft
          : draft.toSorted((a, b) => a.applicationId.localeCompare(b.applicationId)),
    });
  });
});
