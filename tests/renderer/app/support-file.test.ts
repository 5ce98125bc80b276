import { supportFile } from '@renderer/app/support-file';
import { expect, test } from 'vitest';

test('tells numbers and codes, and each subject by a number of this file only', () => {
  const step = { actor: 'treasurer', action: 'change-giver', subjectKind: 'giver' } as const;
  const text = supportFile({
    appVersion: '0.1.0',
    userAgent: 'Chrome/114',
    language: 'nl',
    facts: {
      schema: 3,
      counts: [['persons', 27]],
      steps: [
        { ...step, seq: 1, subjectId: 'a1' },
        { ...step, seq: 2, subjectId: 'b2' },
        { ...step, seq: 3, subjectId: 'a1' },
      ],
    },
    report: {
      finding: { kind: 'rebuilt', lines: 4, why: 'counts' },
      quarantined: 1,
      depth: 'all',
      persisted: true,
    },
  });
  expect(text.split('\n')).toEqual([
    'Buurtpot 0.1.0, schema 3, nl',
    'runtime: Chrome/114',
    'start: rebuilt counts, set apart: 1, persisted: true',
    '',
    'persons: 27',
    '',
    '1 treasurer change-giver giver #1',
    '2 treasurer change-giver giver #2',
    '3 treasurer change-giver giver #1',
    '',
  ]);
});
