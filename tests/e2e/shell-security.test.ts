/** Electron's security checklist against the running app: what the page is, what it may run, whom it may ask. */
import { CHANNELS, methodName } from '@shared/ipc/channels';
import { CONTENT_SECURITY_POLICY } from '@shared/ipc/content-security-policy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchElectronApp, type RunningApp } from '../support/electron-app';
import { asPage } from '../support/in-page';

let running: RunningApp;
beforeAll(async () => {
  running = await launchElectronApp();
});
afterAll(() => running.close());

describe('the page', () => {
  test('starts without breaking its own policy', () => {
    expect(
      running.problems.filter((problem) => /Content Security Policy|Refused|violates/.test(problem)),
    ).toEqual([]);
  });

  test('lives on the app scheme, in a secure context', async () => {
    const where = await running.window.evaluate(() => ({ origin: location.origin, secure: isSecureContext }));
    expect(where).toEqual({ origin: 'app://bundle', secure: true });
  });

  test('sees nothing of Node or Electron', async () => {
    const types = await running.window.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
    );
    expect(types).toEqual([]);
  });

  test('is given one method per channel and the menu, nothing generic', async () => {
    const names = await running.window.evaluate(() =>
      Object.keys(Reflect.get(globalThis, 'buurtpot')).sort(),
    );
    expect(names).toEqual([...CHANNELS.map(methodName), 'onMenuCommand'].sort());
  });

  test('runs sandboxed, isolated, without Node and with web security', async () => {
    const preferences = await running.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const get = contents === undefined ? undefined : Reflect.get(contents, 'getLastWebPreferences');
      return get.call(contents);
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    });
    // These are only listed when they are on.
    const listed = ['nodeIntegrationInWorker', 'navigateOnDragDrop', 'enableBlinkFeatures', 'spellcheck'];
    expect(listed.filter((name) => preferences[name])).toEqual([]);
  });
});

test('no dictionary is ever fetched: there is no spelling checker', async () => {
  expect(await running.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(
    false,
  );
});

describe('the content security policy', () => {
  test('comes as a header with every answer and has no unsafe word in it', async () => {
    const headers = await running.window.evaluate(async () => {
      const pages = await Promise.all([fetch(location.href), fetch('/no-such-file.js')]);
      return pages.map((page) => ({
        status: page.status,
        policy: page.headers.get('content-security-policy'),
        sniff: page.headers.get('x-content-type-options'),
        referrer: page.headers.get('referrer-policy'),
      }));
    });
    const expected = { policy: CONTENT_SECURITY_POLICY, sniff: 'nosniff', referrer: 'no-referrer' };
    expect(headers).toEqual([
      { status: 200, ...expected },
      { status: 404, ...expected },
    ]);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/);
  });

  test.each([
    ['eval', `try { eval('1'); return 'ran'; } catch { return 'refused'; }`],
    ['new Function', `try { new Function('return 1')(); return 'ran'; } catch { return 'refused'; }`],
    [
      'a timer with text',
      `try { setTimeout('window.ran = 1', 0); } catch {} await new Promise((r) => setTimeout(r, 100)); return window.ran ? 'ran' : 'refused';`,
    ],
    [
      'an inline script',
      `const s = document.createElement('script'); try { s.text = 'window.ran = 1'; } catch {} document.body.append(s); return window.ran ? 'ran' : 'refused';`,
    ],
    [
      'an inline handler',
      `const b = document.createElement('button'); try { b.setAttribute('onclick', 'window.ran = 1'); } catch {} document.body.append(b); b.click(); b.remove(); return window.ran ? 'ran' : 'refused';`,
    ],
    [
      'text as HTML',
      `try { document.createElement('div').innerHTML = '<b>x</b>'; return 'ran'; } catch { return 'refused'; }`,
    ],
    [
      'a script from a data address',
      `return await new Promise((r) => { import('data:text/javascript,export default 1').then(() => r('ran'), () => r('refused')); });`,
    ],
  ])('%s is refused', async (_what, work) => {
    expect(await asPage(running.window, work)).toBe('refused');
  });
});

describe('messages', () => {
  const REFUSED = { ok: false, error: { code: 'message.refused', parameters: {} } };

  test('our own page is answered', async () => {
    const answer = await asPage<{ ok: boolean }>(running.window, 'return await buurtpot.appInfo({});');
    expect(answer.ok).toBe(true);
  });

  test.each([
    ['a missing field', 'buurtpot.journalHead({})'],
    ['a field too many', `buurtpot.appInfo({ more: 1 })`],
    ['a store that does not exist', `buurtpot.journalHead({ store: '../fund' })`],
    ['a path for a snapshot', `buurtpot.snapshotRead({ store: 'fund', name: 1 })`],
    [
      'free text for the log',
      `buurtpot.logWrite({ level: 'info', code: 'x', details: { name: 'Anna de Vries' } })`,
    ],
    ['nothing at all', 'buurtpot.fileOpen()'],
  ])('%s is refused', async (_what, call) => {
    expect(await asPage(running.window, `return await ${call};`)).toEqual(REFUSED);
  });

  test.each([
    ['another window on our own address', 'app://bundle/no-page'],
    ['another window on a data address', 'data:text/html,<title>x</title>'],
  ])('%s is refused, though it has the same preload', async (_what, url) => {
    const answer = await running.app.evaluate(async ({ app, BrowserWindow }, address) => {
      const preload = `${app.getAppPath()}/dist/electron/preload.cjs`;
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await window.loadURL(address);
      const result: unknown = await window.webContents.executeJavaScript('buurtpot.appInfo({})');
      window.destroy();
      return result;
    }, url);
    expect(answer).toEqual(REFUSED);
  });

  test('a frame inside our page has no way to ask', async () => {
    const type = await running.window.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const found = typeof Reflect.get(frame.contentWindow ?? {}, 'buurtpot');
      frame.remove();
      return found;
    });
    expect(type).toBe('undefined');
  });
});
