/** Whether a message comes from our own page, in the main frame of a window we made. */
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import type { Origins } from './origins';

/** The window a message came from; null when it is not to be trusted. */
export function trustedWindow(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  windows: readonly BrowserWindow[],
  origins: Pick<Origins, 'isOwnPage'>,
): BrowserWindow | null {
  const frame = event.senderFrame;
  const window = windows.find((each) => !each.isDestroyed() && each.webContents === event.sender);
  // A frame is null once it has navigated away or gone.
  if (window === undefined || frame === null) return null;
  return frame === event.sender.mainFrame && origins.isOwnPage(frame.url) ? window : null;
}
