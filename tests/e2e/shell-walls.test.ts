/** Electron's security checklist against the running app: nothing goes out, nothing leads away, nothing is permitted. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchElectronApp, type RunningApp } from '../support/electron-app';
import { asPage } from '../support/in-page';

let running: RunningApp;
let outside: Server;
let outsideUrl = '';
const reachedOutside: string[] = [];

beforeAll(async () => {
  outside = createServer((request, response) => {
    reachedOutside.push(request.url ?? '');
    response.end('<title>outside</title>');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => outside.once('listening', resolve));
  outsideUrl = `http://127.0.0.1:${(outside.address() as AddressInfo).port}/`;
  running = await launchElectronApp();
  await running.app.evaluate(({ session, shell }) => {
    const seen: string[] = [];
    const opened: string[] = [];
    Object.assign(globalThis, { seen, opened });
    session.defaultSession.webRequest.onSendHeaders(({ url }) => {
      seen.push(url);
    });
    shell.openExternal = async (url) => {
      opened.push(url);
    };
  });
});
afterAll(async () => {
  await running.close();
  outside.close();
});

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 400));
}

describe('the network', () => {
  test.each([
    ['fetch', `await fetch(URL_OUTSIDE)`],
    [
      'an image',
      `await new Promise((ok, no) => { const i = new Image(); i.onload = ok; i.onerror = no; i.src = URL_OUTSIDE; })`,
    ],
    [
      'a web socket',
      `await new Promise((ok, no) => { const s = new WebSocket(URL_OUTSIDE.replace('http', 'ws')); s.onopen = ok; s.onerror = no; })`,
    ],
    [
      'a beacon',
      `if (!navigator.sendBeacon(URL_OUTSIDE)) throw new Error('refused'); await new Promise((r) => setTimeout(r, 200)); throw new Error('queued')`,
    ],
  ])('%s never leaves the machine', async (_what, work) => {
    const source = work.replaceAll('URL_OUTSIDE', JSON.stringify(outsideUrl));
    const outcome = await asPage(
      running.window,
      `try { ${source}; return 'reached'; } catch { return 'refused'; }`,
    );
    expect(outcome).toBe('refused');
    expect(reachedOutside).toEqual([]);
  });

  test('even a window without our policy cannot reach it', async () => {
    const outcome = await running.app.evaluate(async ({ BrowserWindow }, url) => {
      const window = new BrowserWindow({ show: false });
      const result = await window.loadURL(url).then(
        () => 'reached',
        (error: Error) => error.message,
      );
      window.destroy();
      return result;
    }, outsideUrl);
    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(reachedOutside).toEqual([]);
  });

  test('the app scheme serves nothing outside the built page', async () => {
    const statuses = await running.window.evaluate(async () => {
      const paths = [
        '/../package.json',
        '/%2e%2e/electron/main.cjs',
        '/..%2felectron/main.cjs',
        '/%5c..%5cmain.cjs',
        '/%2500',
        '/assets',
        '//etc/passwd',
      ];
      return await Promise.all(paths.map(async (path) => (await fetch(`app://bundle${path}`)).status));
    });
    expect(new Set(statuses)).toEqual(new Set([404]));
  });
});

describe('navigation', () => {
  test.each([
    ['setting the location', `location.href = URL`],
    [
      'a link',
      `const a = document.createElement('a'); a.href = URL; document.body.append(a); a.click(); a.remove()`,
    ],
    [
      'a link in a new window',
      `const a = document.createElement('a'); a.href = URL; a.target = '_blank'; document.body.append(a); a.click(); a.remove()`,
    ],
    [
      'a middle click',
      `const a = document.createElement('a'); a.href = URL; document.body.append(a); a.dispatchEvent(new MouseEvent('click', { button: 1, ctrlKey: true, bubbles: true })); a.remove()`,
    ],
    [
      'a form',
      `const f = document.createElement('form'); f.action = URL; document.body.append(f); f.submit(); f.remove()`,
    ],
    ['window.open', `if (window.open(URL) !== null) throw new Error('opened')`],
  ])('%s leads nowhere', async (_what, work) => {
    const before = running.window.url();
    for (const url of [outsideUrl, 'file:///etc/passwd', 'mailto:someone@buurtpot.example']) {
      const source = work.replace(/\bURL\b(?!\.)/g, JSON.stringify(url));
      await asPage(running.window, `try { ${source} } catch {} return 'tried';`);
      await settled();
    }
    const state = await running.app.evaluate(({ BrowserWindow }) => ({
      windows: BrowserWindow.getAllWindows().length,
      url: BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
      opened: Reflect.get(globalThis, 'opened'),
    }));
    expect(state).toEqual({ windows: 1, url: before, opened: [] });
    expect(reachedOutside).toEqual([]);
  });

  test('a download is refused: files are saved through the contract only', async () => {
    await running.app.evaluate(({ session }) => {
      const prevented: boolean[] = [];
      Object.assign(globalThis, { prevented });
      session.defaultSession.on('will-download', (event) => {
        prevented.push(event.defaultPrevented);
        event.preventDefault();
      });
    });
    await asPage(
      running.window,
      `const a = document.createElement('a'); a.href = URL.createObjectURL(new Blob(['x'])); a.download = 'x.txt'; a.click();`,
    );
    const prevented = () => running.app.evaluate((): boolean[] => Reflect.get(globalThis, 'prevented'));
    await expect.poll(prevented).toEqual([true]);
  });

  test('the app may load its own page again', async () => {
    await running.window.evaluate(() => Object.assign(window, { before: true }));
    await Promise.all([
      running.window.waitForEvent('load'),
      running.window.evaluate(() => location.reload()),
    ]);
    expect(await running.window.evaluate(() => 'before' in window)).toBe(false);
  });

  test('a webview cannot be attached, not even in a window that allows the tag', async () => {
    const kinds = await running.app.evaluate(async ({ BrowserWindow, webContents }) => {
      const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } });
      await window.loadURL('app://bundle/no-page');
      await window.webContents.executeJavaScript(
        `{ const view = document.createElement('webview'); view.src = 'app://bundle/index.html'; document.body.append(view); }`,
      );
      await new Promise((resolve) => setTimeout(resolve, 500));
      const found = webContents.getAllWebContents().map((contents) => contents.getType());
      window.destroy();
      return found;
    });
    expect(kinds).not.toContain('webview');
  });
});

describe('permissions', () => {
  test.each(['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'])(
    '%s is denied',
    async (name) => {
      const state = await running.window.evaluate(
        async (asked) => (await navigator.permissions.query({ name: asked as PermissionName })).state,
        name,
      );
      expect(state).toBe('denied');
    },
  );

  test('asking outright is refused as well', async () => {
    const answers = await running.window.evaluate(async () => ({
      notification: await Notification.requestPermission(),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'given',
        (error: DOMException) => error.name,
      ),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          (error) => resolve(error.code === error.PERMISSION_DENIED ? 'denied' : error.message),
        ),
      ),
    }));
    expect(answers).toMatchObject({ notification: 'denied', place: 'denied' });
    expect(['NotAllowedError', 'NotFoundError']).toContain(answers.camera);
  });

  test('keeping data is allowed', async () => {
    const persistence = await running.window.evaluate(async () => ({
      asked: await navigator.storage.persist(),
      is: await navigator.storage.persisted(),
    }));
    expect(persistence).toEqual({ asked: true, is: true });
  });
});

test('after all this, every request was for our own page', async () => {
  const seen = await running.app.evaluate((): string[] => Reflect.get(globalThis, 'seen'));
  expect(seen.filter((url) => !/^(app:\/\/bundle\/|blob:app:\/\/bundle\/|data:)/.test(url))).toEqual([]);
});
