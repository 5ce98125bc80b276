/**
 * Electron's security checklist, item by item, against the running app after a session: the demo fund, every screen of the
 * menus of treasurer, panel and initiative, a vote taken over, an export made, files that are not what they say, a print. https://www.electronjs.org/docs/latest/tutorial/security
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronSupport } from '@electron/launch/electron-support.mjs';
import { electronVersion } from '@electron/launch/installed-electron.mjs';
import { ROOT } from '@electron/launch/places.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshUserData, launchElectronApp, type RunningApp } from '../support/electron-app';
import { eveningSession } from '../support/evening-session';
import { asPage } from '../support/in-page';

let running: RunningApp;
let userData = '';
let folder = '';
let isNameLookupWatched = false;
let preferences: Record<string, unknown> = {};
/** Names that failures of the session had in them; none may reach a log. */
const NAME = 'Wilhelmina van der Sloot-Jansen';

beforeAll(async () => {
  userData = await freshUserData();
  folder = await mkdtemp(join(tmpdir(), 'buurtpot-checklist-'));
  running = await launchElectronApp({ userData });
  isNameLookupWatched = await running.app.evaluate(({ net, session }) => {
    const requests: string[] = [];
    Object.assign(globalThis, { requests });
    session.defaultSession.webRequest.onSendHeaders(({ url }) => void requests.push(url));
    net.request = () => {
      requests.push('net.request');
      throw new Error('No request leaves the machine room.');
    };
    const require = process.mainModule?.require.bind(process.mainModule);
    const dns = require?.('node:dns');
    if (dns !== undefined) {
      dns.lookup = (host: string) => {
        requests.push(`dns ${host}`);
      };
    }
    return dns !== undefined;
  });
  await running.window.evaluate(() => {
    const reports: string[] = [];
    Object.assign(globalThis, { reports });
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => void reports.push(blockedURI));
  });
  await eveningSession(running, { folder, name: NAME });
  preferences = await running.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return contents === undefined ? {} : Reflect.get(contents, 'getLastWebPreferences').call(contents);
  });
});
afterAll(async () => {
  await running.close();
  await rm(userData, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

const requests = async (): Promise<string[]> =>
  await running.app.evaluate((): string[] => Reflect.get(globalThis, 'requests'));
const policy = async () =>
  await running.window.evaluate(
    async () => (await fetch(location.href)).headers.get('content-security-policy') ?? '',
  );
const inPage = async (body: string) => await asPage<string>(running.window, body);
const source = async (path: string) => await readFile(join(ROOT, path), 'utf8');

const ITEMS: readonly (readonly [string, () => Promise<void>])[] = [
  [
    '1 only secure content: not one request left the app in a whole session',
    async () => {
      expect(isNameLookupWatched).toBe(true);
      const seen = await requests();
      expect(seen.some((url) => url.startsWith('app://bundle/'))).toBe(true);
      expect(seen.filter((url) => !/^(app:\/\/bundle\/|blob:app:|data:)/.test(url))).toEqual([]);
    },
  ],
  [
    '2 no Node in the page',
    async () => {
      expect(preferences).toMatchObject({ nodeIntegration: false, nodeIntegrationInSubFrames: false });
      expect(
        await inPage(`return [typeof require, typeof process, typeof module, typeof Buffer].join()`),
      ).toBe('undefined,undefined,undefined,undefined');
    },
  ],
  ['3 context isolation', async () => expect(preferences.contextIsolation).toBe(true)],
  ['4 the page runs in a sandbox', async () => expect(preferences.sandbox).toBe(true)],
  [
    '5 every permission is refused but keeping data',
    async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'persistent-storage',
      ];
      const states = await running.window.evaluate(
        async (asked) =>
          await Promise.all(
            asked.map(
              async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
            ),
          ),
        names,
      );
      expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied', 'denied', 'granted']);
      expect(await inPage(`return await Notification.requestPermission()`)).toBe('denied');
    },
  ],
  ['6 web security is on', async () => expect(preferences.webSecurity).toBe(true)],
  [
    '7 a content security policy without exceptions, which nothing in the session ran into',
    async () => {
      expect(await policy()).toMatch(/^default-src 'none'/);
      expect(await policy()).toMatch(/require-trusted-types-for 'script'/);
      expect(await policy()).not.toMatch(/unsafe|https?:|\*/);
      expect(await running.window.evaluate((): string[] => Reflect.get(globalThis, 'reports'))).toEqual([]);
    },
  ],
  [
    '8 no insecure content in a secure page',
    async () => expect(preferences.allowRunningInsecureContent).toBe(false),
  ],
  ['9 no experimental features', async () => expect(preferences.experimentalFeatures).toBe(false)],
  [
    '10 no features of the engine switched on by name',
    async () => expect(preferences.enableBlinkFeatures ?? '').toBe(''),
  ],
  [
    '11 no webview, so none with pop-ups',
    async () => {
      expect(preferences.webviewTag).toBe(false);
      expect(await running.window.locator('webview').count()).toBe(0);
    },
  ],
  [
    '12 whatever attaches a webview is stopped',
    async () => {
      const listens = await running.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.listenerCount('will-attach-webview'),
      );
      expect(listens).toBeGreaterThan(0);
    },
  ],
  [
    '13 the page cannot be led away',
    async () => {
      const before = running.window.url();
      await inPage(`location.href = 'https://buurtpot.example/'; return ''`);
      await running.window.waitForTimeout(300);
      expect(running.window.url()).toBe(before);
    },
  ],
  [
    '14 no new windows',
    async () => {
      expect(await inPage(`return String(window.open('app://bundle/index.html'))`)).toBe('null');
      expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    },
  ],
  [
    '15 nothing is opened outside the app: it never calls openExternal',
    async () => {
      expect(await source('dist/electron/main.cjs')).not.toMatch(/openExternal|openPath/);
    },
  ],
  [
    '16 the Electron that users get is supported today',
    async () => {
      const today = new Date().toISOString().slice(0, 10);
      expect(electronSupport(electronVersion(), today).state).not.toBe('too old');
    },
  ],
  [
    '17 who sends a message is looked at: another window with the same preload is refused',
    async () => {
      const answer = await running.app.evaluate(async ({ app, BrowserWindow }) => {
        const window = new BrowserWindow({
          show: false,
          webPreferences: { preload: `${app.getAppPath()}/dist/electron/preload.cjs`, sandbox: true },
        });
        await window.loadURL('app://bundle/no-page');
        const result: unknown = await window.webContents.executeJavaScript('buurtpot.appInfo({})');
        window.destroy();
        return result;
      });
      expect(answer).toEqual({ ok: false, error: { code: 'message.refused', parameters: {} } });
    },
  ],
  [
    '18 an own protocol, never file://',
    async () => {
      expect(running.window.url()).toMatch(/^app:\/\/bundle\//);
      expect(
        await inPage(`return await fetch('file:///etc/hostname').then(() => 'read', () => 'refused')`),
      ).toBe('refused');
    },
  ],
  [
    '19 the fuses are set for the package, none left at its default; package.test reads them back',
    async () => {
      const fuses =
        /electronFuses:\n((?: {2}\w+: \w+\n)+)/.exec(await source('electron-builder.yml'))?.[1] ?? '';
      expect(
        Object.fromEntries(
          fuses
            .trim()
            .split('\n')
            .map((line) => line.trim().split(': ')),
        ),
      ).toEqual({
        runAsNode: 'false',
        enableCookieEncryption: 'true',
        enableNodeOptionsEnvironmentVariable: 'false',
        enableNodeCliInspectArguments: 'false',
        enableEmbeddedAsarIntegrityValidation: 'true',
        onlyLoadAppFromAsar: 'true',
        loadBrowserProcessSpecificV8Snapshot: 'false',
        grantFileProtocolExtraPrivileges: 'false',
      });
    },
  ],
  [
    '20 the page is given no way to Electron itself',
    async () => {
      expect(
        await inPage(
          `return Object.values(buurtpot).map((each) => typeof each).filter((kind) => kind !== 'function').join()`,
        ),
      ).toBe('');
      expect(
        await inPage(
          `return Object.keys(buurtpot).filter((name) => /ipc|send|invoke|electron/i.test(name)).join()`,
        ),
      ).toBe('');
    },
  ],
];

test.each(ITEMS)('item %s', async (_name, check) => await check());

test('the list is whole: twenty items in their order', () => {
  expect(ITEMS.map(([name]) => Number.parseInt(name, 10))).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
});

test('nothing of the names in what failed stands in a log', async () => {
  const logs = join(userData, 'logs');
  const names = await readdir(logs);
  expect(names).not.toEqual([]);
  const text = (await Promise.all(names.map(async (name) => await readFile(join(logs, name), 'utf8')))).join(
    '',
  );
  expect(text.match(/Wilhelmina|Sloot|Jansen/g)).toBe(null);
});
