/** Opens the built renderer in Chromium, served on a loopback address under the app's own policy. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRootOnLinux } from '@electron/launch/places.mjs';
import { serveRenderer } from '@electron/launch/serve.mjs';
import { findChromium } from '@electron/launch/system-setup.mjs';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { watchProblems } from './page-problems';

export type RunningPage = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Address of the start page, with a slash at the end. */
  readonly url: string;
  /** Errors the page threw or logged so far. */
  readonly problems: readonly string[];
  /** Closes browser and server; a profile made here is removed, one that was given stays. */
  readonly close: () => Promise<void>;
};

export type ChromiumOptions = {
  /** Profile folder, to open the same data again; without it a fresh one is made. */
  readonly userData?: string;
  /** Port of the server: the same data needs the same address. 0, the default, takes a free one. */
  readonly port?: number;
};

/** Switches that keep Chromium from looking anything up by itself. */
export const QUIET: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchChromiumApp(options: ChromiumOptions = {}): Promise<RunningPage> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('tests/support/e2e-setup.ts found no Chromium.');
  const server = await serveRenderer(options.port ?? 0);
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'buurtpot-profile-')));
  const context = await chromium.launchPersistentContext(userData, {
    executablePath,
    chromiumSandbox: !isRootOnLinux(),
    args: [...QUIET],
    locale: 'nl-NL',
    viewport: { width: 1280, height: 860 },
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const problems = watchProblems(page);
  await page.goto(server.url);
  return {
    context,
    page,
    url: server.url,
    problems,
    close: async () => {
      await context.close();
      await server.close();
      if (options.userData === undefined) await rm(userData, { recursive: true, force: true });
    },
  };
}

export type OpenedFile = {
  readonly page: Page;
  readonly problems: readonly string[];
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
};

/** Opens a page that stands alone, as a person does who gets it by post: from disk, and without a network. */
export async function openFileInChromium(path: string): Promise<OpenedFile> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('tests/support/e2e-setup.ts found no Chromium.');
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: !isRootOnLinux(),
    args: [...QUIET],
  });
  const context = await browser.newContext({ locale: 'nl-NL', offline: true });
  const page = await context.newPage();
  const problems = watchProblems(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(path).href);
  return { page, problems, requests, close: () => browser.close() };
}
