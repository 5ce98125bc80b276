/** Starts the app: closes every door first, then opens one window. */
import { join, resolve } from 'node:path';
import type { Language } from '@shared/i18n/language';
import { CLOSING_COMMAND, MENU_COMMAND_CHANNEL, type PageCommand } from '@shared/ipc/channels';
import {
  app,
  type BrowserWindow,
  dialog,
  Menu,
  powerMonitor,
  protocol,
  safeStorage,
  session,
} from 'electron';
import { registerAppScheme, serveApp } from './app-protocol';
import { createClosing } from './closing';
import { createHandlers } from './ipc/handlers';
import { registerHandlers } from './ipc/register';
import { createKiosk } from './kiosk';
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
let isQuitting = false;
let window: BrowserWindow | null = null;
const words = () => wordsIn(language);
const send = (command: PageCommand) => window?.webContents.send(MENU_COMMAND_CHANNEL, command);
const closing = createClosing({
  ask: () => send(CLOSING_COMMAND),
  // Never inside the event that asks whether it may close.
  closeNow: () => setImmediate(() => window?.destroy()),
});

const kiosk = createKiosk({ onChange: buildMenu, onBroken: () => void lock() });

function buildMenu(): void {
  const template = menuTemplate({
    words: words(),
    platform: process.platform,
    isPackaged: app.isPackaged,
    canLock,
    send,
  });
  Menu.setApplicationMenu(kiosk.isOn() ? null : Menu.buildFromTemplate(template));
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
    closing.pageWants(chosen.holdsClosing);
    buildMenu();
  },
  kiosk,
});

function showWindow(): void {
  if (window === null) {
    const opened = openWindow({
      origins,
      userData,
      words,
      onCrash: (reason) => {
        closing.pageWants(false);
        kiosk.broken();
        void log.write({ level: 'error', code: 'window.crashed', details: { reason } });
      },
    });
    opened.on('close', (event) => {
      if (kiosk.isOn() || closing.mustWait()) event.preventDefault();
    });
    opened.on('unresponsive', closing.pageHangs);
    opened.on('session-end', () => {
      kiosk.end();
      closing.letGo();
    });
    opened.once('closed', () => {
      window = null;
      closing.closed();
      if (isQuitting) app.quit();
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

/** The system ends the app; it is not kept waiting. */
function endWithTheSystem(): void {
  const quit = () => {
    kiosk.end();
    closing.letGo();
    app.quit();
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, quit);
  if (process.platform === 'darwin') powerMonitor.on('shutdown', closing.letGo);
}

function start(): void {
  endWithTheSystem();
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
  app.on('before-quit', (event) => {
    if (kiosk.isOn()) return event.preventDefault();
    isQuitting = true;
  });
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
