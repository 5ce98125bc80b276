/** Makes the machine ready for a real window of the app that a programme of ours drives. */
import { ensureBuilt } from './build-parts.mjs';
import { hasDisplay, startXvfb } from './display.mjs';
import { describeRuntime, resolveRuntime } from './runtime.mjs';
import { joinNeeds, meetNeed, testNeed, windowNeed } from './system-setup.mjs';

/**
 * Builds what is stale, finds an Electron, installs or names what the system lacks, and starts a screen where there is
 * none. Gives what closes it again.
 * @param {import('./build-parts.mjs').Part[]} parts
 * @param {(line: string) => void} say
 * @returns {Promise<() => Promise<void>>}
 */
export async function prepareWindow(parts, say) {
  await ensureBuilt(parts, say);
  const runtime = await resolveRuntime(say);
  if (runtime === null) throw new Error('This needs an Electron, and none could be found.');
  say(`In ${describeRuntime(runtime)}`);
  const need = joinNeeds([testNeed(), await windowNeed(runtime.binary)]);
  if (!(await meetNeed(need, say))) throw new Error('This needs the system packages named above.');
  process.env.BUURTPOT_TEST_ELECTRON = runtime.binary;
  if (hasDisplay()) return async () => undefined;
  const screen = await startXvfb();
  process.env.DISPLAY = screen.display;
  return screen.stop;
}
