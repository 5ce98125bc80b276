import { shortened } from '@renderer/features/voting/files/home-form';
import { expect, test } from 'vitest';

test('a summary on the ballot page keeps whole sentences, else whole words', () => {
  expect(shortened('  Kort en\n goed. ')).toBe('Kort en goed.');
  const sentence = 'Wij maken een tuin voor de hele straat. ';
  const long = shortened(sentence.repeat(20));
  expect(long.length).toBeLessThanOrEqual(300);
  expect(long.endsWith('hele straat.')).toBe(true);
  const words = shortened('bloem '.repeat(100));
  expect(words.endsWith('bloem…')).toBe(true);
  expect(shortened('x'.repeat(400))).toHaveLength(301);
});
