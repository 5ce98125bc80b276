import type { SubjectName } from '@renderer/data/queries/audit';
import {
  aboutSubject,
  actionWords,
  auditRows,
  findRows,
  subjectWords,
  whatWords,
} from '@renderer/features/audit/audit-view';
import { wordsIn } from '@renderer/ui/words';
import { ACTIONS } from '@shared/domain/actions';
import { sealEntry } from '@shared/domain/audit/audit-chain';
import { LANGUAGES } from '@shared/i18n/language';
import { instantOf } from '@shared/kernel/dates';
import { NO_HASH } from '@shared/kernel/hash';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../support/action-world';

const nl = wordsIn('nl');

const entry = (seq: number, part: { action: string; subjectKind: string; subjectId: string }) =>
  sealEntry({
    id: `d:${seq}`,
    device: testId(1),
    seq,
    at: instantOf(1_796_389_200_000),
    actor: 'treasurer',
    details: {},
    changeHash: NO_HASH,
    previousHash: NO_HASH,
    ...part,
  });

const named = { name: 'Geveltuinen', number: 3, grantId: null };

test('a number that was kept is told with what it is said to be', () => {
  const details = { numbersKept: 1, numbersAre: 'invoice' };
  expect(whatWords({ action: 'record-giver', details }, nl)).toBe(
    'Gever vastgelegd. 1 nummer met uitleg bewaard: Factuurnummer',
  );
});

describe('the log as rows', () => {
  const rows = auditRows(
    {
      entries: [
        entry(2, { action: 'record-application', subjectKind: 'application', subjectId: 'a' }),
        entry(1, { action: 'record-giver', subjectKind: 'giver', subjectId: 'gone' }),
      ],
      subjects: new Map([['a', named]]),
    },
    nl,
  );

  test('tells in words what happened, and links to what is still there', () => {
    expect(rows.map(({ seq, who, what, about, href }) => ({ seq, who, what, about, href }))).toEqual([
      {
        seq: 2,
        who: 'Penningmeester',
        what: 'Aanvraag vastgelegd',
        about: 'Aanvraag: Geveltuinen',
        href: '#/applications/a',
      },
      { seq: 1, who: 'Penningmeester', what: 'Gever vastgelegd', about: 'Gever', href: null },
    ]);
  });

  test.each([
    ['', [2, 1]],
    ['  ', [2, 1]],
    ['geveltuinen', [2]],
    ['AANVRAAG penningmeester', [2]],
    ['vastgelegd', [2, 1]],
    ['gone', [1]],
    ['onbekend', []],
  ])('finds "%s"', (typed, found) => {
    expect(findRows(rows, typed).map(({ seq }) => seq)).toEqual(found);
  });
});

test('every action has words in every language', () => {
  for (const language of LANGUAGES) {
    const words = wordsIn(language);
    const wordless = Object.values(ACTIONS)
      .map(({ name }) => name)
      .filter((name) => actionWords(name, words) === name);
    expect(wordless).toEqual([]);
  }
});

test('an action of another version of the app keeps its own name', () => {
  expect(actionWords('fly-to-moon', nl)).toBe('fly-to-moon');
});

test.each([
  ['application', named, 'Aanvraag: Geveltuinen'],
  ['ledgerEntry', { name: null, number: 12, grantId: null }, 'Boeking nummer 12'],
  ['giver', { name: null, number: null, grantId: null }, 'Gever'],
  ['round', undefined, 'Ronde'],
  ['spaceship', undefined, 'Gegeven'],
])('a subject of kind %s', (kind, subject, said) => {
  expect(subjectWords(kind, subject, nl)).toBe(said);
});

test.each([
  [0, 'Ongedaan gemaakt: Scan begonnen (regel 12)'],
  [1, 'Toch weer gedaan: Scan begonnen (regel 12)'],
])('what was taken back is named, with its place in the log', (again, said) => {
  const details = { action: 'start-scan', entry: `${testId(1)}:12`, again };
  expect(whatWords({ action: 'undo-action', details }, nl)).toBe(said);
});

test.each([
  ['a', 'Aanvraag: Geveltuinen', '#/applications/a'],
  ['g', 'Toekenning nummer 5', '#/grants/g'],
])('a subject is told as itself, also where only what belongs to it has entries: %s', (id, about, href) => {
  const entries = [entry(1, { action: 'change-application', subjectKind: 'application', subjectId: 'a' })];
  const subjects = new Map<string, SubjectName>([
    ['a', named],
    ['g', { name: null, number: 5, grantId: null }],
  ]);
  expect(aboutSubject({ entries, subjects }, id, nl)).toEqual({ about, href });
});
