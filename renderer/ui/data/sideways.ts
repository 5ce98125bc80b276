/** How far a box that scrolls sideways can still go: pure, from the sizes that the page measured. */

/** In CSS pixels, as an element of the page tells them. */
export type BoxSizes = {
  readonly scrollLeft: number;
  readonly scrollWidth: number;
  readonly clientWidth: number;
};

export type Sideways = {
  readonly isTooWide: boolean;
  /** There is something out of sight before what is shown, and behind it. */
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
};

export const FITS: Sideways = { isTooWide: false, hasBefore: false, hasAfter: false };

/** Browsers round the sizes of a box but not how far it was scrolled: less than this is not a difference. */
const ROUNDING_PX = 1;

export function sidewaysOf({ scrollLeft, scrollWidth, clientWidth }: BoxSizes): Sideways {
  const hidden = scrollWidth - clientWidth;
  if (hidden <= ROUNDING_PX) return FITS;
  return {
    isTooWide: true,
    hasBefore: scrollLeft > ROUNDING_PX,
    hasAfter: hidden - scrollLeft > ROUNDING_PX,
  };
}

export function isSame(one: Sideways, other: Sideways): boolean {
  return (
    one.isTooWide === other.isTooWide && one.hasBefore === other.hasBefore && one.hasAfter === other.hasAfter
  );
}
