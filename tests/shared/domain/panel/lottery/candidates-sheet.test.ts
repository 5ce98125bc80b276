import { candidatesOfSheet, guessCandidateColumns } from '@shared/domain/panel/lottery/candidates-sheet';
import { expect, test } from 'vitest';

const header = ['Nummer', 'Naam', 'Leeftijd', 'Buurt'];
const rowsOf = (...lines: string[]) =>
  lines.map((line, index) => ({ line: index + 2, cells: line.split(';') }));
const rows = rowsOf('1;Noor;18-39;Noord', '2;Ali;40-64;Noord', '3;Wil;18-39;Zuid', '4;Mo;40-64;Zuid');

test('the number and the groups are guessed, and a column of names is left alone', () => {
  expect(guessCandidateColumns(header, rows)).toEqual({ number: 0, strata: [2, 3] });
});

test('only the columns that were pointed out come along', () => {
  const { candidates, issues } = candidatesOfSheet(header, rows, { number: 0, strata: [3] });
  expect(candidates).toEqual([
    { id: '1', values: ['Noord'] },
    { id: '2', values: ['Noord'] },
    { id: '3', values: ['Zuid'] },
    { id: '4', values: ['Zuid'] },
  ]);
  expect(issues).toEqual([]);
});

test('a line that cannot come along is told with its number', () => {
  const wrong = rowsOf(
    ';A;18-39;Noord',
    'Noor de Boer;B;18-39;Noord',
    '7;C;;Zuid',
    '8;D;18-39;Zuid',
    '8;E;18-39;Zuid',
  );
  const long = [{ line: 9, cells: ['9', '', 'x'.repeat(61), 'Zuid'] }];
  const found = candidatesOfSheet(header, [...wrong, ...long], { number: 0, strata: [2, 3] });
  expect(found.issues).toEqual([
    { line: 2, code: 'noNumber', text: '' },
    { line: 3, code: 'notANumber', text: 'Noor de Boer' },
    { line: 4, code: 'noValue', text: 'Leeftijd' },
    { line: 6, code: 'twice', text: '8' },
    { line: 9, code: 'tooLong', text: 'x'.repeat(60) },
  ]);
  expect(found.candidates.map(({ id }) => id)).toEqual(['8']);
});

test('without a column for the number there are no candidates', () => {
  expect(candidatesOfSheet(header, rows, { number: null, strata: [] })).toEqual({
    candidates: [],
    issues: [],
  });
});
