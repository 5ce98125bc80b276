/** F6 goes round the parts of the window: bar, menu, content. Each part bears `data-region`. */
const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), [tabindex="0"]';

export function focusNextRegion(isBackwards: boolean): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.offsetParent !== null || region.matches('main'),
  );
  const now = regions.findIndex((region) => region.contains(document.activeElement));
  const step = isBackwards ? -1 : 1;
  const next = regions.at((now + step + regions.length) % regions.length);
  const target = next?.matches('main') === true ? next : next?.querySelector<HTMLElement>(FOCUSABLE);
  (target ?? next)?.focus();
}
