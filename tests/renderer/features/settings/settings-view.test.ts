import { sizeWords, storageFacts } from '@renderer/features/settings/settings-view';
import { wordsIn } from '@renderer/ui/words';
import { describe, expect, test } from 'vitest';

const nl = wordsIn('nl');
const fine = {
  kind: 'desktop',
  persisted: true,
  journaled: true,
  readOnly: null,
  quarantined: 0,
} as const;

describe('where the data is', () => {
  test('on a computer where all is well', () => {
    const facts = storageFacts(fine, { freeBytes: 12_345_678_901, level: 'fine' }, nl);
    expect(facts.map(({ value }) => value)).toEqual([
      'Op deze computer, in de eigen map van Buurtpot. Er gaat niets naar internet.',
      'Alles is opgeslagen.',
      'Ja. Elke wijziging staat ook in een logboek op de schijf.',
      'Ja. De gegevens blijven staan, ook als de schijf vol raakt.',
      '12,3 GB. Dat is genoeg.',
      'Niets. Alle gegevens zijn goed gelezen.',
    ]);
  });

  test('in a browser that promises nothing', () => {
    const facts = storageFacts(
      { kind: 'browser', persisted: false, journaled: false, readOnly: { kind: 'question' }, quarantined: 2 },
      null,
      nl,
    );
    expect(facts.map(({ value }) => value)).toEqual([
      'In deze browser, op deze computer. Er gaat niets naar internet.',
      'Er kan nu niets worden opgeslagen.',
      'Nee. In een browser is er maar één exemplaar. Maak vaak een reservekopie.',
      'Niet zeker. Raakt de schijf vol, dan kan de computer gegevens weggooien. Maak vaak een reservekopie.',
      'Niet bekend.',
      '2 gegevens passen niet en staan apart.',
    ]);
  });

  test.each([
    [0, '0 MB'],
    [49_999_999, '49 MB'],
    [999_999_999, '999 MB'],
    [1_000_000_000, '1 GB'],
    [1_990_000_000, '1,9 GB'],
  ])('%i bytes are %s', (bytes, said) => {
    expect(sizeWords(bytes)).toBe(said);
  });
});
