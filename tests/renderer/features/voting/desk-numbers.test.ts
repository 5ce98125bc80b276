import {
  choicesOf,
  type DeskReading,
  readNumbers,
  writeNumbers,
} from '@renderer/features/voting/desk-numbers';
import { describe, expect, test } from 'vitest';

describe('numbers typed from a paper ballot', () => {
  const cases: [string, DeskReading][] = [
    ['', { kind: 'empty' }],
    ['   ', { kind: 'empty' }],
    ['0', { kind: 'blank' }],
    ['2 5 11', { kind: 'chosen', places: [2, 5, 11] }],
    ['11,2;5.', { kind: 'chosen', places: [2, 5, 11] }],
    ['5 15', { kind: 'unknown', number: '15', places: [5] }],
    ['5 x', { kind: 'unknown', number: 'x', places: [5] }],
    ['5 5', { kind: 'twice', number: '5', places: [5] }],
    ['0 5', { kind: 'blankAndMore', places: [5] }],
  ];
  test.each(cases)('%j is understood', (text, reading) => {
    expect(readNumbers(text, 14)).toEqual(reading);
  });

  test('go into the box as plans only when nothing is wrong', () => {
    const plans = ['a', 'b', 'c'];
    expect(choicesOf(readNumbers('3 1', 3), plans)).toEqual(['a', 'c']);
    expect(choicesOf(readNumbers('0', 3), plans)).toEqual([]);
    expect(['', '4', '1 1', '0 1'].map((text) => choicesOf(readNumbers(text, 3), plans))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('are written in rising order when plans are ticked in the list', () => {
    expect(writeNumbers(new Set([11, 2, 5]))).toBe('2 5 11');
  });
});
