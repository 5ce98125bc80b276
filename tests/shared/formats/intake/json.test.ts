import { readJson } from '@shared/formats/intake/json';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['{"a":[1,{"b":"]]]"}]}', { a: [1, { b: ']]]' }] }],
  ['"\\"[[["', '"[[['],
  ['"\\\\"', '\\'],
  ['7', 7],
])('%s is read', (text, value) => {
  expect(readJson(text)).toEqual({ ok: true, value });
});

test.each([
  ['', 'notJson'],
  ['{"a":', 'notJson'],
  ['"open', 'notJson'],
  ['"\\', 'notJson'],
  [`${'['.repeat(65)}${']'.repeat(65)}`, 'tooDeep'],
  ['{"a":'.repeat(200_000), 'tooDeep'],
])('%.20s is refused: %s', (text, error) => {
  expect(readJson(text)).toEqual({ ok: false, error });
});

test('whatever JSON writes is read back', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 20 }), (value) => {
      expect(readJson(JSON.stringify(value))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) });
    }),
  );
});
