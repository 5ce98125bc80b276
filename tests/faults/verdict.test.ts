import { expect, test } from 'vitest';
import { verdictOf } from './verdict';

const first = { seq: 1, action: 'start-fund', subjectId: 'a' };
const second = { seq: 2, action: 'record-giver', subjectId: 'b' };

test('an action that was acknowledged and is not in the log is lost', () => {
  const report = { entries: [[1, 'start-fund', 'a']] as const, faults: ['x'], halfWritten: 2 };
  expect(verdictOf([first, second], report)).toEqual({ lost: [second], halfWritten: 2, faults: ['x'] });
});

test('another action under the same number is no substitute', () => {
  const entries = [[2, 'record-giver', 'c']] as const;
  expect(verdictOf([second], { entries, faults: [], halfWritten: 0 }).lost).toEqual([second]);
});

test('what was written and not yet acknowledged may be there or not', () => {
  const entries = [[1, 'start-fund', 'a'] as const, [2, 'record-giver', 'b'] as const];
  expect(verdictOf([first], { entries, faults: [], halfWritten: 0 }).lost).toEqual([]);
});
