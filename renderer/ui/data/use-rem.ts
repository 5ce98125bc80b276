/** The size of the base text in pixels, for parts that must measure; follows the user's text size. */
import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-text-size'] });
  return () => observer.disconnect();
}

function read(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

export function useRem(): number {
  return useSyncExternalStore(subscribe, read);
}
