/** The one window: closed off from the system, in its last place, and back on its feet after a crash of the page. */
import { join } from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import type { Origins } from './origins';
import { fitToScreens, MIN_SIZE, readWindowState, writeWindowState } from './window-state';
import type { Words } from './words';

export type WindowOptions = {
  readonly origins: Origins;
  readonly userData: string;
  readonly words: () => Words;
  /** Told why the page stopped. */
  readonly onCrash: (reason: string) => void;
};

export function openWindow(options: WindowOptions): BrowserWindow {
  const stateFile = join(options.userData, 'window-state.json');
  const { bounds, maximized } = fitToScreens(readWindowState(stateFile), workAreas());
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    title: 'Buurtpot',
    show: false,
    backgroundColor: backgroundColor(),
    icon: join(app.getAppPath(), 'resources', 'icons', '256x256.png'),
    webPreferences: {
      preload: join(app.getAppPath(), 'dist', 'electron', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Dictionaries would be fetched from the network.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () =>
    writeWindowState(stateFile, { bounds: window.getNormalBounds(), maximized: window.isMaximized() }),
  );
  followTheme(window);
  offerReopening(window, options);
  void window.loadURL(options.origins.start);
  return window;
}

function workAreas() {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}

/** What shows before the page does. */
function backgroundColor(): string {
  return nativeTheme.shouldUseDarkColors ? '#17191c' : '#fbfaf8';
}

function followTheme(window: BrowserWindow): void {
  const follow = () => window.setBackgroundColor(backgroundColor());
  nativeTheme.on('updated', follow);
  window.once('closed', () => nativeTheme.off('updated', follow));
}

/** A page that stopped takes no data with it: what was acknowledged is on disk. The person is told so and can go on. */
function offerReopening(window: BrowserWindow, { origins, words, onCrash }: WindowOptions): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    onCrash(reason);
    const text = words();
    const choice = dialog.showMessageBox(window, {
      type: 'error',
      title: text['shell.crash.title'],
      message: text['shell.crash.message'],
      detail: text['shell.crash.detail'],
      buttons: [text['shell.crash.reopen'], text['shell.crash.quit']],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    void choice.then(({ response }) => {
      if (response === 0) void window.loadURL(origins.start);
      else app.quit();
    });
  });
}
