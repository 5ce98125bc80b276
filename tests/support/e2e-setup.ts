/** Before the end-to-end tests: system packages, a build that is fresh, a runtime, and a screen to show it on. */
import { prepareWindow } from '@electron/launch/prepare-window.mjs';

/** Vitest calls it once, and calls what it gives back when all tests are done. */
export async function setup(): Promise<() => Promise<void>> {
  return await prepareWindow(['renderer', 'electron', 'cli', 'faults'], console.log);
}
