/** Starts the app: closes every door first, then opens one window. */
import { join, resolve } from 'node:path';
import type { Language } from '@shared/i18n/language';
import { MENU_COMMAND_CHANNEL } from '@shared/ipc/channels';
import { app, type BrowserWindow, dialog, Menu, protocol, safeStorage, session } from 'electron';
import { registerAppScheme, serveApp } from './app-protocol';
import { createHandlers } from './ipc/handlers';
import { registerHandlers } from './ipc/register';
import { menuTemplate } from './menu';
import { guardNavigation } from './navigation-guard';
import { originsFor } from './origins';
import { closeSession } from './permissions';
import { systemKeyStore } from './system-key-store';
import { trustedWindow } from './trusted-sender';
import { openWindow } from './window';
import { wordsIn } from './words';

const givenUserData = app.commandLine.getSwitchValue('user-data-dir');
if (givenUserData !== '') app.setPath('userData', resolve(givenUserData));
const userData = app.getPath('userData');
const origins = originsFor(app.isPackaged ? null : (process.env.BUURTPOT_DEV_SERVER_URL ?? null));

let language: Language = 'nl';
let canLock = false;
let window: BrowserWindow | null = null;
const words = () => wordsIn(language);

function buildMenu(): void {
  const template = menuTemplate({
    words: words(),
    platform: process.platform,
    isPackaged: app.isPackaged,
    canLock,
    send: (command) => window?.webContents.send(MENU_COMMAND_CHANNEL, command),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

const { handlers, log, lastEnd, lock, close } = createHandlers({
  userData,
  documents: app.getPath('documents'),
  dialog,
  now: () => new Date(),
  system: systemKeyStore(safeStorage, process.platform),
  info: () => ({
    version: app.getVersion(),
    runtime: { electron: process.versions.electron ?? '', chrome: process.versions.chrome ?? '' },
    platform: process.platform,
    isPackaged: app.isPackaged,
    locale: app.getLocale(),
  }),
  clearStores: async () => await session.defaultSession.clearStorageData({ storages: ['indexdb'] }),
  words,
  setPreferences: (chosen) => {
    ({ language, canLock } = chosen);
    buildMenu();
  },
});

function showWindow(): void {
  if (window === null) {
    const opened = openWindow({
      origins,
      userData,
      words,
      onCrash: (reason) => void log.write({ level: 'error', code: 'window.crashed', details: { reason } }),
    });
    opened.once('closed', () => {
      window = null;
      // On macOS the app stays; who opens the window again has to show that it is them.
      void lock();
    });
    window = opened;
    return;
  }
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function start(): void {
  lastEnd.begin();
  closeSession(session.defaultSession, origins);
  serveApp(session.defaultSession, join(app.getAppPath(), 'dist', 'renderer'));
  registerHandlers({
    handlers,
    trustedWindow: (event) => trustedWindow(event, window === null ? [] : [window], origins),
    report: (code, details) => void log.write({ level: 'warning', code, details }),
  });
  buildMenu();
  showWindow();
  app.on('second-instance', showWindow);
  app.on('activate', showWindow);
}

// The lock lies in the data folder, so two folders can be open at once but never one folder twice.
if (app.requestSingleInstanceLock()) {
  // Only the starter of a development runtime, as root, gives this switch; Chromium would not start otherwise.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  registerAppScheme(protocol);
  guardNavigation(app, origins);
  app.on('will-quit', () => {
    lastEnd.end();
    void close();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  void app.whenReady().then(start);
} else {
  app.quit();
}
