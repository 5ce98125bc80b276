import { isMessageKey, translator, wordsForCode } from '@shared/i18n/translate';
import { describe, expect, it } from 'vitest';

const nl = translator('nl');
const en = translator('en');

describe('the translator', () => {
  it('gives a label in each language', () => {
    expect([nl('common.save'), en('common.save')]).toEqual(['Opslaan', 'Save']);
  });

  it('fills figures in', () => {
    const count = 'position.figureCount';
    expect([nl(count, { n: 1 }), nl(count, { n: 3 }), en(count, { n: 3 })]).toEqual([
      '1 boeking',
      '3 boekingen',
      '3 entries',
    ]);
  });

  it('does not compile without the figures, with wrong ones, or for a key that does not exist', () => {
    const wrong = [
      // @ts-expect-error figures are missing
      () => nl('position.figureCount'),
      // @ts-expect-error a figure is no text
      () => nl('position.figureCount', { n: 'drie' }),
      // @ts-expect-error a label takes no figures
      () => nl('common.save', { n: 3 }),
      // @ts-expect-error nobody wrote these words
      () => nl('common.nothingLikeThis'),
    ];
    expect(wrong).toHaveLength(4);
  });

  it('finds the words of a code that comes as a value, and says so when there are none', () => {
    expect([
      wordsForCode('nl', 'money.empty', {}),
      wordsForCode('en', 'position.figureCount', { n: 2 }),
      wordsForCode('nl', 'no.such.code', {}),
      isMessageKey('toString'),
    ]).toEqual(['Vul een bedrag in, zoals 12,50.', '2 entries', null, false]);
  });
});
