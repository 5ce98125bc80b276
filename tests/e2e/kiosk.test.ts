/** Voting on a screen in the real window: the window stays, a vote by keyboard, and nothing of it left behind. */
import { afterEach, describe, expect, test } from 'vitest';
import { launchElectronApp, type RunningApp } from '../support/electron-app';

let running: RunningApp | null = null;

afterEach(async () => {
  await running?.close();
  running = null;
});

describe('the window while people vote on it', () => {
  test('is not closed, quit, or loaded anew, and has no menu, until the desk ends it (V55)', async () => {
    running = await launchElectronApp();
    const { app, window } = running;
    const ask = (method: string) =>
      window.evaluate((name) => Reflect.get(globalThis, 'buurtpot')[name]({}), method);
    const seen = () =>
      app.evaluate(({ BrowserWindow, Menu }) => ({
        windows: BrowserWindow.getAllWindows().length,
        isKiosk: BrowserWindow.getAllWindows()[0]?.isKiosk(),
        hasMenu: Menu.getApplicationMenu() !== null,
      }));
    await window.evaluate(() => Object.assign(globalThis, { stillHere: true }));
    await ask('kioskStart');
    await app.evaluate(({ app: electron, BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.close();
      electron.quit();
    });
    for (const keys of ['Control+r', 'F5', 'Control+w', 'Alt+ArrowLeft']) await window.keyboard.press(keys);
    await expect.poll(seen).toEqual({ windows: 1, isKiosk: true, hasMenu: false });
    expect(await window.evaluate(() => Reflect.get(globalThis, 'stillHere'))).toBe(true);
    await ask('kioskEnd');
    await expect.poll(seen).toEqual({ windows: 1, isKiosk: false, hasMenu: true });
    const gone = new Promise((resolve) => window.once('close', resolve));
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await gone;
  });
});
