/** Builds the gallery as the app is built, and serves it on a loopback address under the app's own policy. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTENT_SECURITY_POLICY } from '@shared/ipc/content-security-policy';
import { build, mergeConfig } from 'vite';
import appConfig from '../../../vite.config';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUT = fileURLToPath(new URL('../../../node_modules/.cache/buurtpot/gallery', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

export type Gallery = { readonly url: string; readonly close: () => Promise<void> };

export async function serveGallery(): Promise<Gallery> {
  await buildAsForUsers();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const name = path === '/' ? 'index.html' : path;
    const bytes = await readFile(join(OUT, name)).catch(() => null);
    response.writeHead(bytes === null ? 404 : 200, {
      'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    });
    response.end(bytes ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Under vitest NODE_ENV says `test`, and lists that draw only what is in sight would then draw everything. */
async function buildAsForUsers(): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build(
    mergeConfig(appConfig, {
      configFile: false,
      root: HERE,
      logLevel: 'error',
      build: { outDir: OUT, emptyOutDir: true },
    }),
  );
  process.env.NODE_ENV = before;
}
