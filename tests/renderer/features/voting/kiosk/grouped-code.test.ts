import { groupedCode } from '@renderer/features/voting/kiosk/grouped-code';
import { expect, test } from 'vitest';

test.each([
  ['the first characters', 'abc', 'abcd', 'ABCD'],
  ['a fifth one begins a group', 'ABCD', 'ABCDe', 'ABCD E'],
  ['a space that is typed all the same', 'ABCD', 'ABCD ', 'ABCD'],
  ['pasted at once', '', 'abcdefghjkmn', 'ABCD EFGH JKMN'],
  ['taking one away leaves the rest as it is', 'ABCD E', 'ABCD ', 'ABCD '],
  ['in the middle nothing jumps', 'ABCD EF', 'ABXCD EF', 'ABXCD EF'],
])('%s', (_what, ...[before, next, shown]) => {
  expect(groupedCode(before, next)).toBe(shown);
});
