/**
 * While people vote on this screen the window is theirs alone: it fills the screen, has no menu, and is not closed or loaded
 * anew (V55). The page says when it begins and ends; only the desk has the code for that.
 */
import type { BrowserWindow, Input } from 'electron';

type KioskKey = Pick<Input, 'key' | 'control' | 'meta' | 'alt'>;

type KioskWindow = {
  readonly setKiosk: (isOn: boolean) => void;
  readonly webContents: Pick<BrowserWindow['webContents'], 'on' | 'off' | 'closeDevTools'>;
};

type KioskOptions = {
  /** The menu goes and comes back. */
  readonly onChange: () => void;
  /** The page was loaded anew or stopped, and with it went the code of the desk: whoever goes on has to show who it is. */
  readonly onBroken: () => void;
};

export type Kiosk = {
  readonly isOn: () => boolean;
  readonly start: (window: KioskWindow) => void;
  readonly end: () => void;
  /** The page is gone. */
  readonly broken: () => void;
};

export function createKiosk({ onChange, onBroken }: KioskOptions): Kiosk {
  let held: KioskWindow | null = null;
  const hearKey = (event: { preventDefault: () => void }, input: Input) => {
    if (!mayPress(input)) event.preventDefault();
  };
  const end = () => {
    if (held === null) return;
    const window = held;
    held = null;
    window.webContents.off('before-input-event', hearKey);
    window.webContents.off('did-navigate', broken);
    window.setKiosk(false);
    onChange();
  };
  const broken = () => {
    if (held === null) return;
    end();
    onBroken();
  };
  return {
    isOn: () => held !== null,
    start: (window) => {
      if (held !== null) return;
      held = window;
      window.webContents.closeDevTools();
      window.webContents.on('before-input-event', hearKey);
      window.webContents.on('did-navigate', broken);
      window.setKiosk(true);
      onChange();
    },
    end,
    broken,
  };
}

const FUNCTION_KEY = /^F\d+$/;

/** What a voter types and walks with. Copying is left out too: the next voter could paste it. */
export function mayPress({ key, control, meta, alt }: KioskKey): boolean {
  if (FUNCTION_KEY.test(key) || key === 'BrowserBack' || key === 'BrowserForward') return false;
  // AltGr comes as Control and Alt together, and gives a character.
  const isAltGr = control && alt && key.length === 1;
  const isModifier = key === 'Control' || key === 'Alt' || key === 'Meta' || key === 'AltGraph';
  const isAll = control && !alt && key.toLowerCase() === 'a';
  return isModifier || isAltGr || isAll || !(control || meta || alt);
}
