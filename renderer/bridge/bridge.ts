/** The machine behind the page: the app's machine room, or what a plain browser can do. Only this file sees the preload's object. */
import { PRELOAD_OBJECT } from '@shared/ipc/channels';
import type { PreloadApi } from '@shared/ipc/contract';
import { browserBridge } from './browser-bridge';

export type Bridge = PreloadApi & {
  /** In a browser there is no journal, no snapshot and no menu: the screen then says so. */
  readonly kind: 'desktop' | 'browser';
};

declare global {
  interface Window {
    readonly [PRELOAD_OBJECT]?: PreloadApi;
  }
}

const preload = window[PRELOAD_OBJECT];

export const bridge: Bridge =
  preload === undefined
    ? { ...browserBridge, kind: 'browser', onMenuCommand: () => () => undefined }
    : { ...preload, kind: 'desktop' };
