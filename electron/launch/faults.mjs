/** `npm run faults -- --kills N …`: kills, cuts, fills and damages a real app, and counts what is lost. */
import { join } from 'node:path';
import { createServer } from 'vite';
import { ROOT } from './places.mjs';
import { prepareWindow } from './prepare-window.mjs';

/** Figures go to standard output, all else to where errors go. @type {(line: string) => void} */
const say = (line) => console.error(line);

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
  process.exitCode = await main(process.argv.slice(2), () => prepareWindow(['electron', 'faults'], say));
} finally {
  await server.close();
}
