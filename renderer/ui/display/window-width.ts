/**
 * Tells the styles how wide the window is, measured in text sizes, so that large text folds the frame just as a narrow
 * window does: `data-below="62 46"` on the page. Container queries would say the same, but Chrome does not ask them
 * again when only the size of the text was set before the first layout.
 */
const EDGES = [62, 46, 40, 34] as const;

/** The edges that the window stays below. */
export function edgesAbove(widthInRem: number): readonly number[] {
  return EDGES.filter((edge) => widthInRem < edge);
}

/** Puts it on the page, now and whenever the window or the size of the text changes. */
export function keepWidthInStep(): void {
  const page = document.documentElement;
  const apply = () => {
    const rem = Number.parseFloat(getComputedStyle(page).fontSize);
    page.dataset.below = edgesAbove(window.innerWidth / rem).join(' ');
  };
  apply();
  window.addEventListener('resize', apply);
  new MutationObserver(apply).observe(page, { attributes: true, attributeFilter: ['data-text-size'] });
}
