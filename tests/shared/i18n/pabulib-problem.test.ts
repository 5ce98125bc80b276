import { intakeProblem } from '@shared/formats/intake/problem';
import type { PabulibProblemCode, PabulibProblemOf } from '@shared/formats/pabulib/problem';
import { sayPabulibProblem } from '@shared/i18n/pabulib-problem';
import { describe, expect, test } from 'vitest';

const at = (field: string | null) => ({ line: 12, field });

/** One of each: a new code without an example does not compile. */
const examples: { readonly [Code in PabulibProblemCode]: Omit<PabulibProblemOf<Code>, 'code'> } = {
  file: {
    line: null,
    field: null,
    problem: intakeProblem('intake.tooLarge', { megabytes: 200, limit: 100 }),
  },
  turnsText: at('name'),
  empty: { line: null, field: null },
  lineTooLong: at(null),
  quoteNotClosed: at(null),
  textAfterQuote: at(null),
  sectionExpected: { ...at(null), expected: 'META', found: 'Hallo' },
  sectionMissing: { line: null, field: null, section: 'VOTES' },
  headerMissing: { line: null, field: null, section: 'PROJECTS' },
  columnMissing: { ...at('cost'), section: 'PROJECTS', column: 'cost' },
  columnTwice: { ...at('age'), section: 'VOTES', column: 'age' },
  rowTooLong: { ...at(null), cells: 5, columns: 4 },
  tooManyRows: { ...at(null), section: 'META', limit: 1000 },
  keyMissing: { line: null, field: 'unit', key: 'unit' },
  keyTwice: { ...at('unit'), key: 'unit', firstLine: 5 },
  notAnAmount: { ...at('budget'), text: 'veel' },
  notACount: { ...at('num_votes'), text: 'tien' },
  voteTypeUnknown: { ...at('vote_type'), text: 'shouting' },
  projectCountDiffers: { ...at('num_projects'), said: 4, found: 3 },
  voteCountDiffers: { ...at('num_votes'), said: 4, found: 3 },
  idEmpty: at('voter_id'),
  projectTwice: { ...at('project_id'), id: 'c1', firstLine: 9 },
  voterTwice: { ...at('voter_id'), id: 'v1', firstLine: 9 },
  unknownProject: { ...at('vote'), id: 'c9' },
  listItemEmpty: at('vote'),
  pointsCountDiffers: { ...at('points'), votes: 3, points: 2 },
  pointsNotWhole: { ...at('points'), text: '1.5' },
  keyNotUnderstood: { ...at('max_length'), text: 'two' },
  costAboveBudget: { ...at('cost'), id: 'c1' },
  votesColumnDiffers: { ...at('votes'), id: 'c1', said: 4, counted: 3 },
  choiceTwice: { ...at('vote'), id: 'c1' },
  ballotEmpty: at('vote'),
  ballotTooShort: { ...at('vote'), choices: 1, limit: 2 },
  ballotTooLong: { ...at('vote'), choices: 6, limit: 5 },
  ballotTooDear: { ...at('vote'), overByCents: 123_450 },
  ballotTooCheap: { ...at('vote'), shortByCents: 123_450 },
  pointsBelowLimit: { ...at('points'), points: 1, limit: 2 },
  pointsAboveLimit: { ...at('points'), points: 8, limit: 7 },
  pointsNegative: at('points'),
};

const codes = Object.keys(examples) as PabulibProblemCode[];
const problemOf = (code: PabulibProblemCode) =>
  ({ ...examples[code], code }) as PabulibProblemOf<typeof code>;

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test.each(codes)('%s says where, what, and what to do, in short sentences', (code) => {
    const text = sayPabulibProblem(problemOf(code), language);
    const sentences = text.replace(/^.*?\d+: /, '').split(/(?<=[.])\s+/);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(16);
    expect(text).not.toMatch(/undefined|null|NaN|ongeldig|invalid|\b(je|jouw|jullie)\b/i);
    if (examples[code].line !== null) expect(text).toContain('12: ');
  });
});

test('amounts are written as the reader writes them', () => {
  expect(sayPabulibProblem(problemOf('ballotTooDear'), 'nl')).toContain('1234,50');
  expect(sayPabulibProblem(problemOf('ballotTooDear'), 'en')).toContain('1234.50');
});
