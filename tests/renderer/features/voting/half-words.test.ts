import { halfOfWords, newHalves, wordsOfHalf } from '@renderer/features/voting/half-words';
import { describe, expect, test } from 'vitest';
import { HALVES } from '../../../support/box-keys';

describe('a half as words', () => {
  test('is read again as it was written, also from four letters of each word', () => {
    const words = wordsOfHalf(HALVES[0]);
    expect(words).toHaveLength(17);
    expect(halfOfWords(words.join(' '))).toEqual({ ok: true, value: HALVES[0] });
    const short = words.map((word) => word.slice(0, 4).toUpperCase()).join(', ');
    expect(halfOfWords(short)).toEqual({ ok: true, value: HALVES[0] });
  });

  test('tells what is wrong with what was typed', () => {
    const words = wordsOfHalf(HALVES[0]);
    const error = (typed: readonly string[]) => {
      const read = halfOfWords(typed.join(' '));
      return read.ok ? null : read.error;
    };
    expect(error(words.slice(1))).toEqual({ kind: 'count', found: 16 });
    expect(error(words.with(2, 'xylofoon'))).toEqual({ kind: 'unknown', position: 3 });
    expect(error([words[1] ?? '', words[0] ?? '', ...words.slice(2)])).toEqual({ kind: 'check' });
  });

  test('is another each time', () => {
    expect(new Set([...newHalves(), ...newHalves()]).size).toBe(4);
  });
});
