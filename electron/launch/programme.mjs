/** Runs a programme of ours that is written in TypeScript and uses the aliases, as the benches are: nothing is built. */
import { createServer } from 'vite';
import { ROOT } from './places.mjs';

/**
 * `work` gets the loader of modules; what it gives is given back once everything is closed.
 * @template Value
 * @param {(load: (path: string) => Promise<Record<string, any>>) => Promise<Value>} work
 * @returns {Promise<Value>}
 */
export async function withProgramme(work) {
  const server = await createServer({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    appType: 'custom',
    resolve: { tsconfigPaths: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    return await work((path) => server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}
