/** How long the first screen takes to show what changed: it must stand open. */
import type { Store } from '@renderer/data/store';
import { promise } from './large-ledger';

export type FigureTimes = {
  /** From the call until the app called it saved. */
  readonly savedMs: number;
  /** From the call until the figures on the screen were others. */
  readonly shownMs: number;
};

const LOOK_MS = 4;

export async function timeFigures(store: Store): Promise<FigureTimes> {
  const before = figuresShown();
  const began = performance.now();
  const saving = promise(store, began).then(() => performance.now() - began);
  while (figuresShown() === before) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  const shownMs = performance.now() - began;
  return { savedMs: await saving, shownMs };
}

function figuresShown(): string {
  return [...document.querySelectorAll('main .stat-card')].map(({ textContent }) => textContent).join(' ');
}
