import { CONTENT_KINDS } from '@shared/formats/intake/content';
import type { IntakeCode, IntakeProblem, IntakeProblems } from '@shared/formats/intake/problem';
import { sayIntake as inEnglish } from '@shared/i18n/en/intake';
import { sayIntake as inDutch } from '@shared/i18n/nl/intake';
import { FILE_PURPOSES } from '@shared/ipc/file-purposes';
import { describe, expect, test } from 'vitest';

const entry = { entry: 'data/fonds.csv' };
const at = { line: 12 };

/** One of each: a new code without an example does not compile. */
const EXAMPLES: { readonly [Code in IntakeCode]: IntakeProblems[Code] } = {
  'intake.empty': {},
  'intake.notReadable': {},
  'intake.tooLarge': { megabytes: 200, limit: 100 },
  'intake.otherKind': { expected: 'photo', found: 'svg' },
  'intake.tookTooLong': { seconds: 120 },
  'intake.damaged': { entry: null },
  'intake.unpacksTooLarge': { limit: 200 },
  'intake.bomb': { ratio: 100 },
  'intake.tooManyEntries': { limit: 1000 },
  'intake.unsafeName': entry,
  'intake.nameTwice': entry,
  'intake.linkInside': entry,
  'intake.encrypted': entry,
  'intake.zipInside': entry,
  'intake.nulInText': at,
  'intake.encodingUnsure': { ...at, lines: 3, preview: [] },
  'intake.notText': at,
  'intake.encodingUnknown': { encoding: 'UTF-7' },
  'intake.doctype': at,
  'intake.tooDeep': { ...at, limit: 100 },
  'intake.notXml': at,
  'intake.pictureTooLarge': { megapixels: 900, limit: 120 },
  'intake.notAPicture': {},
};

const problems = (Object.keys(EXAMPLES) as IntakeCode[]).map(
  (code) => ({ code, params: EXAMPLES[code] }) as IntakeProblem,
);

describe.each([
  ['nl', inDutch, 'Regel 12: '],
  ['en', inEnglish, 'Line 12: '],
] as const)('in %s', (_language, say, line) => {
  test.each(problems.map((problem) => [problem.code, problem] as const))(
    '%s says what and what to do, in short sentences',
    (_code, problem) => {
      const text = say(problem);
      const sentences = text.replace(line, '').split(/(?<=[.;])\s+/);
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      for (const sentence of sentences)
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(17);
      expect(text).not.toMatch(/undefined|null|NaN|ongeldig|invalid|\b(je|jouw|jullie)\b/i);
      expect(text.startsWith(line)).toBe('line' in problem.params);
      if ('entry' in problem.params && problem.params.entry !== null)
        expect(text).toContain('data/fonds.csv');
    },
  );

  test('every kind of content and every purpose has a name', () => {
    for (const found of CONTENT_KINDS) {
      for (const expected of FILE_PURPOSES) {
        expect(say({ code: 'intake.otherKind', params: { expected, found } })).not.toContain('undefined');
      }
    }
  });
});
