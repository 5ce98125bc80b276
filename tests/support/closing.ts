/** Closes the window of a running app as a person does, and waits until the app has ended by itself. */
import type { ElectronApplication } from 'playwright-core';

/** The cross of every window. */
export async function pressClose(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.close();
  });
}

/** How long the app took to end, once the work began. Milliseconds. */
export async function untilGone(app: ElectronApplication, work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  await work();
  await gone;
  return performance.now() - began;
}
