/** `npm run dev`: the renderer with hot reload; main and preload are built again, and Electron started again, on a change. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { ensureBuilt } from './build-parts.mjs';
import { hasDisplay } from './display.mjs';
import { ROOT } from './places.mjs';
import { appArguments, describeRuntime, resolveRuntime } from './runtime.mjs';

/** Hot reload injects scripts and styles and talks over a socket; only this server allows that, never a build. */
const DEV_POLICY = [
  "default-src 'self' data: blob:",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self' ws://127.0.0.1:*",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const WATCHED = ['electron', 'shared'];
const CALM_MS = 250;

const say = (/** @type {string} */ line) => console.log(`[dev] ${line}`);
const runtime = await resolveRuntime(say);
if (runtime === null) throw new Error('npm run dev needs an Electron.');
if (!hasDisplay()) throw new Error('npm run dev needs a screen: xvfb-run -a npm run dev.');
say(describeRuntime(runtime));

const server = await createServer({
  configFile: join(ROOT, 'vite.config.ts'),
  server: { host: '127.0.0.1', headers: { 'Content-Security-Policy': DEV_POLICY } },
});
await server.listen();
const url = server.resolvedUrls?.local[0] ?? '';
await ensureBuilt(['electron'], say);

/** @type {import('node:child_process').ChildProcess | null} */
let window = openWindow(runtime.binary);
/** @type {NodeJS.Timeout | undefined} */
let calm;
for (const folder of WATCHED) {
  watch(join(ROOT, folder), { recursive: true }, () => {
    clearTimeout(calm);
    calm = setTimeout(() => void rebuild(runtime.binary), CALM_MS);
  });
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());

/** @param {string} binary */
function openWindow(binary) {
  const child = spawn(binary, appArguments(process.argv.slice(2)), {
    stdio: 'inherit',
    env: { ...process.env, BUURTPOT_DEV_SERVER_URL: url },
  });
  // Closing the window by hand ends dev; a window that was replaced is not ours any more.
  child.on('close', () => void (child === window && stop()));
  return child;
}

/** @param {string} binary */
async function rebuild(binary) {
  try {
    if ((await ensureBuilt(['electron'], say)).length === 0) return;
    const old = window;
    window = null;
    // One instance at a time: the new one would give way to the old.
    if (old?.exitCode === null) {
      const gone = once(old, 'exit');
      old.kill();
      await gone;
    }
    window = openWindow(binary);
  } catch (error) {
    say(`Not built: ${error instanceof Error ? error.message : error}`);
  }
}

async function stop() {
  const last = window;
  window = null;
  last?.kill();
  await server.close();
  process.exit();
}
