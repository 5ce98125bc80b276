/** The window as a person meets it: one at a time, where it was left, with a menu in their language, up again after a crash. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { appArguments } from '@electron/launch/runtime.mjs';
import { CHANNELS, MENU_COMMANDS } from '@shared/ipc/channels';
import type { ElectronApplication } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshUserData, launchElectronApp, type RunningApp } from '../support/electron-app';

let userData = '';
let running: RunningApp | null = null;

beforeEach(async () => {
  userData = await freshUserData();
});
afterEach(async () => {
  await running?.close();
  running = null;
  await rm(userData, { recursive: true, force: true });
});

async function start(): Promise<RunningApp> {
  running = await launchElectronApp({ userData });
  return running;
}

async function quit(): Promise<void> {
  await running?.close();
  running = null;
}

const boundsOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());

test('the data folder is the one named on the command line', async () => {
  const { app } = await start();
  expect(await app.evaluate(({ app: electron }) => electron.getPath('userData'))).toBe(userData);
});

test('a second start shows the first window and goes away', async () => {
  const { app } = await start();
  const second = spawn(process.env.BUURTPOT_TEST_ELECTRON ?? '', [
    `--user-data-dir=${userData}`,
    ...appArguments([]),
  ]);
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  const windows = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.isVisible() && !window.isMinimized()),
  );
  expect(windows).toEqual([true]);
});

test('the window opens again where it was left', async () => {
  const left = { x: 60, y: 40, width: 900, height: 700 };
  const first = await start();
  await first.app.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    left,
  );
  // The screen server answers later than the window: only when the page has the size too is it there to stay.
  await expect.poll(() => first.window.evaluate(() => window.innerWidth)).toBe(left.width);
  await expect.poll(() => boundsOf(first.app)).toEqual(left);
  await quit();
  const second = await start();
  expect(await boundsOf(second.app)).toEqual(left);
});

test.each([
  ['damaged', '{"bounds":'],
  ['far off any screen', '{"bounds":{"x":90000,"y":-4000,"width":900,"height":700},"maximized":false}'],
])('a remembered place that is %s does no harm', async (_what, text) => {
  await writeFile(join(userData, 'window-state.json'), text);
  const { app } = await start();
  const seen = await app.evaluate(({ BrowserWindow, screen }) => {
    const bounds = BrowserWindow.getAllWindows()[0]?.getBounds() ?? { x: -1, y: -1, width: 0, height: 0 };
    const { workArea } = screen.getDisplayMatching(bounds);
    return bounds.x >= workArea.x && bounds.y >= workArea.y && bounds.width >= 480 && bounds.height >= 480;
  });
  expect(seen).toBe(true);
});

const menuLabels = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label));

test('the menu is Dutch, and English once the page says so', async () => {
  const { app, window } = await start();
  expect(await menuLabels(app)).toEqual(['Fonds', 'Bewerken', 'Beeld', 'Ga naar', 'Help']);
  await window.evaluate(() =>
    Reflect.get(globalThis, 'buurtpot').appPreferences({
      language: 'en',
      canLock: false,
      holdsClosing: false,
    }),
  );
  expect(await menuLabels(app)).toEqual(['Fund', 'Edit', 'View', 'Go to', 'Help']);
});

test('every choice in the menu reaches the page, until it stops listening', async () => {
  const { app, window } = await start();
  // What the app itself does with a choice must not stop on a file window that nobody answers.
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
  });
  await window.evaluate(() => {
    const heard: string[] = [];
    const stop = Reflect.get(globalThis, 'buurtpot').onMenuCommand((command: string) => heard.push(command));
    Object.assign(window, { heard, stop });
  });
  const click = (id: string) =>
    app.evaluate(({ Menu }, chosen) => Menu.getApplicationMenu()?.getMenuItemById(chosen)?.click(), id);
  for (const command of MENU_COMMANDS) await click(command);
  const heard = () => window.evaluate((): string[] => Reflect.get(window, 'heard'));
  await expect.poll(heard).toEqual([...MENU_COMMANDS]);
  await window.evaluate(() => Reflect.get(window, 'stop')());
  await click('fund.start');
  expect(await heard()).toEqual([...MENU_COMMANDS]);
});

test('a page that crashes says the data is safe, and opens again', async () => {
  const { app } = await start();
  const shown = await app.evaluate(async ({ BrowserWindow, dialog }) => {
    const asked = new Promise<unknown>((resolve) => {
      Object.assign(dialog, {
        showMessageBox: async (
          _window: unknown,
          options: { message: string; detail: string; buttons: string[] },
        ) => {
          resolve({ message: options.message, detail: options.detail, buttons: options.buttons });
          return { response: 0, checkboxChecked: false };
        },
      });
    });
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const again = new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()));
    contents?.forcefullyCrashRenderer();
    const said = await asked;
    await again;
    return { said, url: contents?.getURL().split('#')[0], crashed: contents?.isCrashed() };
  });
  expect(shown).toEqual({
    said: {
      message: 'Het scherm is gestopt',
      detail: expect.stringContaining('Uw gegevens zijn veilig.'),
      buttons: ['Opnieuw openen', 'Afsluiten'],
    },
    url: 'app://bundle/index.html',
    crashed: false,
  });
  const log = await readFile(join(userData, 'logs', 'buurtpot.log'), 'utf8');
  expect(log).toContain('"code":"window.crashed"');
});

test('what the page may ask is counted: one more channel is a step that someone takes on purpose', () => {
  const counts: Record<string, number> = {};
  for (const name of CHANNELS) {
    const [room = ''] = name.split('.');
    counts[room] = (counts[room] ?? 0) + 1;
  }
  expect(counts).toEqual({
    journal: 4,
    snapshot: 4,
    secondPlace: 4,
    keys: 12,
    store: 4,
    disk: 1,
    file: 2,
    print: 1,
    app: 2,
    kiosk: 2,
    log: 1,
  });
});
