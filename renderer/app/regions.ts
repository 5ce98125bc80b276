/** F6 goes round the parts of the window: bar, menu, content. Each part bears `data-region`. */
const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), [tabindex="0"]';

export function focusNextRegion(isBackwards: boolean): void {
  const regions = visible(document.querySelectorAll('[data-region]'));
  const now = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions.at(nextIndex(now, regions.length, isBackwards ? -1 : 1));
  if (next === undefined) return;
  const [first] = next.tagName === 'MAIN' ? [next] : visible(next.querySelectorAll(FOCUSABLE));
  first?.focus();
}

/** From outside all parts, forwards begins at the first and backwards at the last. */
export function nextIndex(now: number, count: number, step: 1 | -1): number {
  if (now === -1) return step === 1 ? 0 : count - 1;
  return (now + step + count) % count;
}

function visible(found: NodeListOf<Element>): readonly HTMLElement[] {
  return [...found].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && element.getClientRects().length > 0,
  );
}
