/** What the window says to the person, read from the screen. */
import type { Page } from 'playwright-core';

/** How long a window may take to say what happened. Milliseconds; generous, for a busy machine. */
const PATIENCE_MS = 5_000;
/** Notes, alerts, and the line that says whether things can be saved. */
const SAYING = '.callout, [role="alert"], .save-state';

/** All that is said now, in one line; empty when nothing is. */
export async function wordsOn(window: Page): Promise<string> {
  const texts = await window.locator(SAYING).allInnerTexts();
  return texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' | ');
}

/** As `wordsOn`, once something fits; empty when nothing came in time. */
export async function wordsLike(window: Page, fits: (words: string) => boolean): Promise<string> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    const words = await wordsOn(window);
    if (words !== '' && fits(words)) return words;
    await window.waitForTimeout(50);
  }
  return '';
}
