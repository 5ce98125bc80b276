import { FITS, sidewaysOf } from '@renderer/ui/data/sideways';
import { describe, expect, it } from 'vitest';

const TOO_WIDE = { isTooWide: true, hasBefore: true, hasAfter: true };

describe('what a box that scrolls sideways shows', () => {
  it.each([
    ['is nothing when all of it fits', [0, 600, 600], FITS],
    ['is nothing for a difference that is only rounding', [0, 601, 600], FITS],
    ['is more behind it, at the start', [0, 900, 600], { ...TOO_WIDE, hasBefore: false }],
    ['is more on both sides, in the middle', [120, 900, 600], TOO_WIDE],
    ['is more before it, at the end', [299.5, 900, 600], { ...TOO_WIDE, hasAfter: false }],
  ] as const)('%s', (_, [scrollLeft, scrollWidth, clientWidth], shown) => {
    expect(sidewaysOf({ scrollLeft, scrollWidth, clientWidth })).toEqual(shown);
  });
});
