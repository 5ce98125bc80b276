import { originsFor } from '@electron/origins';
import { trustedWindow } from '@electron/trusted-sender';
import type { BrowserWindow, WebContents, WebFrameMain } from 'electron';
import { expect, test } from 'vitest';

const origins = originsFor(null);
const frame = (url: string) => ({ url }) as WebFrameMain;
const pageWith = (mainFrame: WebFrameMain) => ({ mainFrame }) as WebContents;
const windowWith = (webContents: WebContents, destroyed = false) =>
  ({ webContents, isDestroyed: () => destroyed }) as BrowserWindow;

const own = frame('app://bundle/index.html#/fonds');
const page = pageWith(own);
const window = windowWith(page);
const elsewhere = pageWith(frame('https://buurtpot.example/'));

const fromOwn = { sender: page, senderFrame: own };

test.each([
  ['our page in our window', fromOwn, { windows: [window], expected: window }],
  [
    'a frame inside our page',
    { sender: page, senderFrame: frame('app://bundle/index.html') },
    { windows: [window], expected: null },
  ],
  ['a frame that has gone', { sender: page, senderFrame: null }, { windows: [window], expected: null }],
  [
    'a page that has gone elsewhere',
    { sender: elsewhere, senderFrame: elsewhere.mainFrame },
    { windows: [windowWith(elsewhere)], expected: null },
  ],
  ['a window that is not ours', fromOwn, { windows: [], expected: null }],
  ['a window that is gone', fromOwn, { windows: [windowWith(page, true)], expected: null }],
])('%s', (_what, event, { windows, expected }) => {
  expect(trustedWindow(event, windows, origins)).toBe(expected);
});
