import { labelLines } from '@renderer/ui/charts/label-lines';
import { describe, expect, it } from 'vitest';

describe('the label of a bar', () => {
  it.each([
    ['stays on one line when it fits', 'Theater met buren', ['Theater met buren']],
    ['is empty when there is none', '', ['']],
    [
      'goes on to the next line at a space',
      'Ingrediënten, bereiding, ruimte en kracht',
      ['Ingrediënten,', 'bereiding, ruimte', 'en kracht'],
    ],
    [
      'breaks a word that is longer than a line, with a hyphen',
      'Vrijwilligersvergoedingen',
      ['Vrijwilligersvergo-', 'edingen'],
    ],
    [
      'ends in an ellipsis only when all lines are full',
      'Een heel lang verhaal over de gasten aan tafel en wat zij ervan vonden',
      ['Een heel lang', 'verhaal over de', 'gasten aan tafel…'],
    ],
  ])('%s', (_, label, lines) => {
    expect(labelLines(label, { perLine: 19, lines: 3 })).toEqual(lines);
  });
});
