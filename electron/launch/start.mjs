/** `npm start`: builds what is stale and opens the app: in a window, else in the default browser. */
import { spawn } from 'node:child_process';
import { ensureBuilt } from './build-parts.mjs';
import { hasDisplay } from './display.mjs';
import { openInBrowser } from './open-in-browser.mjs';
import { isRootOnLinux } from './places.mjs';
import { appArguments, describeRuntime, resolveRuntime } from './runtime.mjs';
import { meetNeed, windowNeed } from './system-setup.mjs';

const OWN_SWITCHES = ['--browser', '--retry-download'];
const given = process.argv.slice(2);
const say = (/** @type {string} */ line) => console.log(`[buurtpot] ${line}`);

await ensureBuilt(['renderer', 'electron'], say);
const runtime = given.includes('--browser') ? null : await usableRuntime();
if (runtime === null) await openInBrowser(say);
else openWindow(runtime);

/** The runtime, when this machine can show its window; else it has been said what is missing. */
async function usableRuntime() {
  const found = await resolveRuntime(say, { retryDownload: given.includes('--retry-download') });
  if (found === null) {
    say('No Electron could be found for this machine.');
    return null;
  }
  if (!(await meetNeed(await windowNeed(found.binary), say))) return null;
  if (!hasDisplay()) {
    say('There is no screen (DISPLAY is not set), so no window can open.');
    say('Start it on a desktop, over ssh with ssh -X, or on a screen in memory: xvfb-run -a npm start');
    say('(xvfb-run comes with: apt-get install xvfb xauth)');
    return null;
  }
  return found;
}

/** @param {import('./runtime.mjs').Runtime} found */
function openWindow(found) {
  say(describeRuntime(found));
  if (isRootOnLinux())
    say('Started as root: Chromium then runs without its sandbox (--no-sandbox). Only do so in a container.');
  const rest = given.filter((word) => !OWN_SWITCHES.includes(word));
  const child = spawn(found.binary, appArguments(rest), { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}
