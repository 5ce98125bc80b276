import { NUMBER_FOUND as TOLD } from '@renderer/data/number-guard';
import { fieldsHolding, NUMBER_FOUND } from '@renderer/ui/forms/number-fields';
import { problemWords } from '@renderer/ui/forms/problem-words';
import { wordsIn } from '@renderer/ui/words';
import { expect, test } from 'vitest';

test.each([
  ['the field itself', { name: 'x 123456782' }, { path: 'name', fields: ['name'] }],
  [
    'the same field, deeper in the form',
    { giver: { name: '123456782' } },
    { path: 'details.name', fields: ['giver.name'] },
  ],
  [
    'the line of a list',
    { lines: [{ label: 'a' }, { label: '123456782' }] },
    { path: 'b.0.label', fields: ['lines.1.label'] },
  ],
  ['not a field of another name', { kvkNumber: '12345672', name: null }, { path: 'name', fields: [] }],
  ['not a field without such a number', { name: 'x 123456789' }, { path: 'name', fields: [] }],
])('a form finds %s', (_what, values, { path, fields }) => {
  expect(fieldsHolding(values, path)).toEqual(fields);
});

test('the data room and the forms speak of it by one name, and it has words', () => {
  expect(TOLD).toBe(NUMBER_FOUND);
  const problem = { kind: 'invalid', issues: [{ path: 'name', message: NUMBER_FOUND }] } as const;
  expect(problemWords(wordsIn('nl'), problem)).toContain('BSN');
});
