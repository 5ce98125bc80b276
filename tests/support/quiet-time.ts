/** Time in which nobody touches the screen, on a clock that is moved by hand. */
import type { Locator, Page } from 'playwright-core';

const MOST_TRIES = 5;
const PATIENCE_MS = 6000;

/** Two minutes go by; once more where another window on this display moved the pointer meanwhile, which counts as a touch. */
export async function quietUntil(page: Page, asked: Locator): Promise<void> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    await page.clock.fastForward(122_000);
    const isAsked = await asked.waitFor({ timeout: PATIENCE_MS }).then(
      () => true,
      () => false,
    );
    if (isAsked) return;
  }
  throw new Error('It never asked whether anybody is there.');
}
