/** Serves the built renderer on a loopback address under the same content security policy as the window. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize, sep } from 'node:path';
import { DIST } from './places.mjs';

const HOST = '127.0.0.1';
/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

/**
 * Serves the built page. Port 0 takes any free one.
 * @param {number} port
 * @param {string} root
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveRenderer(port, root = join(DIST, 'renderer')) {
  const headers = {
    'Content-Security-Policy': builtPolicy(),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
  const server = createServer(async (request, response) => {
    // Browsers ask for it by themselves; the page has none.
    if (request.url === '/favicon.ico') return void response.writeHead(204, headers).end();
    const file = await fileFor(request, root);
    const type =
      file === null ? 'text/plain; charset=utf-8' : (TYPES[extname(file.path)] ?? 'application/octet-stream');
    response.writeHead(file === null ? 404 : 200, { ...headers, 'Content-Type': type });
    response.end(request.method === 'HEAD' ? undefined : (file?.bytes ?? 'Not here.'));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve(undefined));
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${HOST}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The policy as built from its one source, `shared/ipc/content-security-policy.ts`. */
function builtPolicy() {
  const require = createRequire(import.meta.url);
  return String(require(join(DIST, 'launch', 'content-security-policy.cjs')).CONTENT_SECURITY_POLICY);
}

/**
 * The file a request asks for. Another host name than ours means a page elsewhere is asking: it gets nothing.
 * @param {import('node:http').IncomingMessage} request
 * @param {string} root
 */
async function fileFor(request, root) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null;
  if (!/^(127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? '')) return null;
  try {
    const name = decodeURIComponent(new URL(request.url ?? '/', `http://${HOST}`).pathname);
    const path = normalize(join(root, name === '/' ? 'index.html' : name));
    if (!path.startsWith(root + sep)) return null;
    return { path, bytes: await readFile(path) };
  } catch {
    return null;
  }
}
