/** Serves the built page from `app://bundle`: an origin of our own, with nothing else behind it. */
import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { CONTENT_SECURITY_POLICY } from '@shared/ipc/content-security-policy';
import type { Protocol, Session } from 'electron';

const SCHEME = 'app';
const HOST = 'bundle';

/** Where the window starts. Never changes: another origin would be another, empty database. */
export const START_URL = `${SCHEME}://${HOST}/index.html`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.pb': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Must run before the app is ready. */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** `folder` holds the built page; nothing outside it is ever served. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, (request) => answerRequest(folder, request));
}

/** The file a request asks for, or "not here". There is no fallback page: routes live behind the `#`. */
export async function answerRequest(
  folder: string,
  request: Pick<Request, 'method' | 'url'>,
): Promise<Response> {
  const path = request.method === 'GET' || request.method === 'HEAD' ? fileFor(folder, request.url) : null;
  const bytes = path === null ? null : await readFile(path).catch(() => null);
  if (path === null || bytes === null) {
    return new Response('Not here.', {
      status: 404,
      headers: { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' },
    });
  }
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
    headers: { ...HEADERS, 'Content-Type': type },
  });
}

/** Whether an address is inside our own page. A scheme of one's own has no `origin` in Node, so its parts are compared. */
export function isAppUrl(text: string): boolean {
  const url = urlOf(text);
  return url !== null && url.protocol === `${SCHEME}:` && url.host === HOST;
}

export function urlOf(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function fileFor(folder: string, text: string): string | null {
  const url = urlOf(text);
  if (url === null || !isAppUrl(text)) return null;
  const name = decoded(url.pathname);
  // Also what only Windows reads as a way out: a backslash, a drive, a stream.
  if (name === null || /[\0\\:]/.test(name) || name.split('/').includes('..')) return null;
  const root = resolve(folder);
  const path = resolve(join(root, name === '/' ? 'index.html' : name));
  return path.startsWith(root + sep) ? path : null;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
