/** The one place where messages from the page come in. */
import { CHANNELS } from '@shared/ipc/channels';
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { answerMessage, type Handlers, type Report } from './answer';

export type RegisterOptions = {
  readonly handlers: Handlers;
  /** The window a message came from, or null when its sender is not to be trusted. */
  readonly trustedWindow: (event: IpcMainInvokeEvent) => BrowserWindow | null;
  readonly report: Report;
};

export function registerHandlers({ handlers, trustedWindow, report }: RegisterOptions): void {
  for (const name of CHANNELS) {
    ipcMain.handle(name, (event, request: unknown) =>
      answerMessage(handlers, { name, window: trustedWindow(event), request }, report),
    );
  }
}
