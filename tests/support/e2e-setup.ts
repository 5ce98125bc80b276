/** Before the end-to-end tests: system packages, a build that is fresh, a runtime, and a screen to show it on. */
import { ensureBuilt } from '@electron/launch/build-parts.mjs';
import { hasDisplay, startXvfb } from '@electron/launch/display.mjs';
import { describeRuntime, resolveRuntime } from '@electron/launch/runtime.mjs';
import { joinNeeds, meetNeed, testNeed, windowNeed } from '@electron/launch/system-setup.mjs';

const say = (line: string) => console.log(line);

/** Vitest calls it once, and calls what it gives back when all tests are done. */
export async function setup(): Promise<() => Promise<void>> {
  await ensureBuilt(['renderer', 'electron', 'cli', 'faults'], say);
  const runtime = await resolveRuntime(say);
  if (runtime === null) throw new Error('The end-to-end tests need an Electron, and none could be found.');
  say(`End-to-end tests run in ${describeRuntime(runtime)}`);
  const need = joinNeeds([testNeed(), await windowNeed(runtime.binary)]);
  if (!(await meetNeed(need, say)))
    throw new Error('The end-to-end tests need the system packages named above.');
  process.env.BUURTPOT_TEST_ELECTRON = runtime.binary;
  if (hasDisplay()) return async () => undefined;
  const screen = await startXvfb();
  process.env.DISPLAY = screen.display;
  return screen.stop;
}
