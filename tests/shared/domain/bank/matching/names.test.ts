import { isSameName } from '@shared/domain/bank/matching/names';
import { describe, expect, it } from 'vitest';

describe('a name on a statement', () => {
  it.each([
    ['Noor de Boer', 'N. DE BOER'],
    ['Noor de Boer', 'DE BOER N'],
    ['Noor de Boer', 'Hr N de Boer eo'],
    ['Gemeente Lindedorp', 'GEMEENTE LINDEDORP'],
    ['Gemeente Lindedorp', 'Gemeente Lindedorp afd. Welzijn'],
    ['Stichting De Brug', 'Brug, stichting de'],
    ['Renée Müller', 'RENEE MULLER'],
    ['Bakkerij ’t Hoekje B.V.', 'BAKKERIJ T HOEKJE BV'],
    ['De Stichting', 'DE STICHTING'],
  ])('%s is %s', (known, written) => {
    expect(isSameName(known, written)).toBe(true);
    expect(isSameName(written, known)).toBe(true);
  });

  it.each([
    ['Noor de Boer', 'J. de Vries'],
    ['Noor de Boer', 'Jan de Boer'],
    ['Stichting De Brug', 'Stichting De Linde'],
    ['Gemeente Lindedorp', 'Gemeente Eikendorp'],
    ['De Stichting', 'Stichting De Brug'],
    ['Noor de Boer', ''],
    ['', 'Noor de Boer'],
    ['N.', 'Noor de Boer'],
    ['?', '?'],
  ])('%s is not %s', (known, written) => {
    expect(isSameName(known, written)).toBe(false);
  });

  it('of nobody is nobody’s', () => {
    expect(isSameName(null, 'Noor de Boer')).toBe(false);
  });
});
