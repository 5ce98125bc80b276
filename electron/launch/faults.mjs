/** `npm run faults -- --kills N …`: kills, cuts, fills and damages a real app, and counts what is lost. */
import { join } from 'node:path';
import { createServer } from 'vite';
import { ensureBuilt } from './build-parts.mjs';
import { hasDisplay, startXvfb } from './display.mjs';
import { ROOT } from './places.mjs';
import { describeRuntime, resolveRuntime } from './runtime.mjs';
import { meetNeed, testNeed, windowNeed } from './system-setup.mjs';

/** Figures go to standard output, all else to where errors go. @type {(line: string) => void} */
const say = (line) => console.error(line);

/** The machine as the bench needs it; gives what closes it again. */
async function prepare() {
  await ensureBuilt(['electron', 'faults'], say);
  const runtime = await resolveRuntime(say);
  if (runtime === null) throw new Error('The bench needs an Electron, and none could be found.');
  say(`In ${describeRuntime(runtime)}`);
  const met = (await meetNeed(testNeed(), say)) && (await meetNeed(await windowNeed(runtime.binary), say));
  if (!met) throw new Error('The bench needs the system packages named above.');
  process.env.BUURTPOT_TEST_ELECTRON = runtime.binary;
  if (hasDisplay()) return async () => undefined;
  const screen = await startXvfb();
  process.env.DISPLAY = screen.display;
  return screen.stop;
}

const server = await createServer({
  configFile: false,
  root: ROOT,
  logLevel: 'error',
  appType: 'custom',
  resolve: { tsconfigPaths: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
try {
  const { main } = await server.ssrLoadModule(join(ROOT, 'tests', 'faults', 'main.ts'));
  process.exitCode = await main(process.argv.slice(2), prepare);
} finally {
  await server.close();
}
