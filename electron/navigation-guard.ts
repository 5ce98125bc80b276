/** Keeps every page where it is: no other address, no other window, nothing opened outside the app. */
import type { App, WebContents } from 'electron';
import type { Origins } from './origins';

/** Guards all pages there will ever be, whoever makes them. */
export function guardNavigation(app: App, origins: Origins): void {
  app.on('web-contents-created', (_event, contents) => guard(contents, origins));
}

function guard(contents: WebContents, origins: Origins): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // WebRTC goes round the request filter; so it may not reach out by itself.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-navigate', (event, url) => {
    if (!isReload(url, origins)) event.preventDefault();
  });
}

/** The start page may load itself again, as the crash screen does. */
function isReload(url: string, { start }: Origins): boolean {
  return url.split('#')[0] === start;
}
