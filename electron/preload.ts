/** What the page may ask of the machine room: one method per channel and the menu's choices, nothing more. */
import {
  CHANNELS,
  MENU_COMMAND_CHANNEL,
  methodName,
  type PageCommand,
  PRELOAD_OBJECT,
} from '@shared/ipc/channels';
import type { PreloadApi } from '@shared/ipc/contract';
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';

const methods = Object.fromEntries(
  CHANNELS.map((name) => [methodName(name), (request: unknown) => ipcRenderer.invoke(name, request)]),
);

const onMenuCommand: PreloadApi['onMenuCommand'] = (listener) => {
  const hear = (_event: IpcRendererEvent, command: PageCommand) => listener(command);
  ipcRenderer.on(MENU_COMMAND_CHANNEL, hear);
  return () => {
    ipcRenderer.off(MENU_COMMAND_CHANNEL, hear);
  };
};

contextBridge.exposeInMainWorld(PRELOAD_OBJECT, { ...methods, onMenuCommand });
