import {
  guessRollColumns,
  inAlphabet,
  type RollColumns,
  rollNeeds,
  rollOfSheet,
} from '@shared/domain/voting/roll/roll-sheet';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, test } from 'vitest';
import { residents } from '../../../../support/roll-world';

const ON = '2026-05-20' as Day;
const ASKS = residents({ ageLeast: 16, ageOn: ON, postcodes: ['7511', '7512 AB'] });
const COLUMNS: RollColumns = { names: [0, 1], born: 2, postcode: 3 };
const read = (lines: readonly (readonly string[])[], settings = ASKS, columns = COLUMNS) =>
  rollOfSheet(
    settings,
    lines.map((cells, index) => ({ line: index + 2, cells })),
    columns,
  );

describe('a roll out of a spreadsheet (V66)', () => {
  test('says who may vote, who may not and why', () => {
    expect(
      read([
        ['Zoë', 'Zwart', '20-5-2010', '7511 AA'],
        ['Ali', 'Demir', '1980', '7512ab'],
        ['Bo', 'Kind', '21-5-2010', '7511'],
        ['Eva', 'Ver', '1-1-1990', '7513 AB'],
      ]),
    ).toEqual({
      names: ['Ali Demir', 'Zoë Zwart'],
      left: [
        { line: 4, name: 'Bo Kind', why: 'tooYoung' },
        { line: 5, name: 'Eva Ver', why: 'elsewhere' },
      ],
      issues: [],
    });
  });

  test('tells each line that cannot be judged, by line and field', () => {
    const { issues, names } = read([
      ['Ali', 'Demir', '1980', '7511'],
      ['ali', 'DEMIR', '1990', '7511'],
      ['', '', '1990', '7511'],
      ['Bo', 'A', '', '7511'],
      ['Bo', 'B', '4-12-54', '7511'],
      ['Bo', 'C', '1-1-2027', '7511'],
      ['Bo', 'D', '2010', '7511'],
      ['Bo', 'E', '1990', '75 11'],
      ['Bo', 'F', '1990', '751'],
      ['Bo', 'G', '1990', '7512'],
      ['Bo', 'H'.repeat(120), '1990', '7511'],
    ]);
    expect(names).toEqual(['Ali Demir', 'Bo E']);
    expect(issues.map(({ line, field, code }) => `${line} ${field} ${code}`)).toEqual([
      '3 name twice',
      '4 name missing',
      '5 born missing',
      '6 born notADay',
      '7 born notADay',
      '8 born unsure',
      '10 postcode notAPostcode',
      '11 postcode unsure',
      '12 name tooLong',
    ]);
  });

  test('looks at birth and postcode only where the round asks for them', () => {
    const lines = [['12', '', 'no day', 'no place']];
    expect(read(lines, residents())).toEqual({ names: ['12'], left: [], issues: [] });
    expect(rollNeeds(residents(), { names: [0], born: null, postcode: null })).toBeNull();
  });

  test('asks for the columns and the day that it cannot do without', () => {
    expect(rollNeeds(ASKS, { ...COLUMNS, names: [] })).toBe('name');
    expect(rollNeeds(ASKS, { ...COLUMNS, born: null })).toBe('born');
    expect(rollNeeds(ASKS, { ...COLUMNS, postcode: null })).toBe('postcode');
    expect(rollNeeds(residents({ ageLeast: 16 }), COLUMNS)).toBe('day');
    expect(rollNeeds(ASKS, COLUMNS)).toBeNull();
  });

  test('finds the columns by their heads', () => {
    expect(guessRollColumns(['Voornaam', 'Achternaam', 'Geboortedatum', 'Straat', 'Postcode'])).toEqual({
      names: [0, 1],
      born: 2,
      postcode: 4,
    });
    expect(guessRollColumns(['Wie'])).toEqual({ names: [], born: null, postcode: null });
  });

  test('puts names by the alphabet, accents and capitals aside', () => {
    expect(inAlphabet(['zoë', 'Émile', 'Eva', 'adam', 'Zoe'])).toEqual([
      'adam',
      'Émile',
      'Eva',
      'Zoe',
      'zoë',
    ]);
  });
});
