import { readPreferences } from '@renderer/ui/display/preferences';
import { edgesAbove } from '@renderer/ui/display/window-width';
import { describe, expect, it } from 'vitest';

const first = { language: 'nl', theme: 'system', textSize: 100, workspace: 'treasurer' };

describe('what is kept about the screen', () => {
  it.each([
    ['nothing yet', undefined, first],
    ['something else altogether', 'abc', first],
    [
      'a whole set',
      { language: 'en', theme: 'dark', textSize: 150, workspace: 'panel' },
      { language: 'en', theme: 'dark', textSize: 150, workspace: 'panel' },
    ],
    [
      'one choice that is not known any more',
      { language: 'fr', theme: 'dark', textSize: 130 },
      { ...first, theme: 'dark' },
    ],
  ])('%s', (_, kept, expected) => {
    expect(readPreferences(kept)).toEqual(expected);
  });
});

describe('the width of the window in text sizes', () => {
  it.each([
    ['a usual window', 1280 / 18, []],
    ['the same with text twice as large', 1280 / 36, [62, 46, 40]],
    ['a page at 400 %', 320 / 18, [62, 46, 40, 34]],
    ['exactly at an edge', 62, []],
  ])('%s', (_, width, below) => {
    expect(edgesAbove(width)).toEqual(below);
  });
});
