/** The keys of the app, in one table: what they are called, and what was pressed. */
import type { PlainKey } from '@shared/i18n/translate';

export type KeyId =
  | 'palette'
  | 'new'
  | 'find'
  | 'undo'
  | 'redo'
  | 'print'
  | 'lock'
  | 'textLarger'
  | 'textSmaller'
  | 'region'
  | 'help';

export type KeyLine = {
  readonly id: KeyId | 'close' | 'open';
  readonly label: PlainKey;
  readonly keys: readonly string[];
};

/** `Ctrl` stands for the command key on macOS. */
export const KEY_LINES: readonly KeyLine[] = [
  { id: 'palette', label: 'app.keyPalette', keys: ['Ctrl', 'K'] },
  { id: 'new', label: 'app.keyNew', keys: ['Ctrl', 'N'] },
  { id: 'find', label: 'app.keyFind', keys: ['Ctrl', 'F'] },
  { id: 'undo', label: 'app.keyUndo', keys: ['Ctrl', 'Z'] },
  { id: 'redo', label: 'app.keyRedo', keys: ['Ctrl', 'Shift', 'Z'] },
  { id: 'print', label: 'app.keyPrint', keys: ['Ctrl', 'P'] },
  { id: 'lock', label: 'app.keyLock', keys: ['Ctrl', 'L'] },
  { id: 'textLarger', label: 'app.keyTextLarger', keys: ['Ctrl', '+'] },
  { id: 'textSmaller', label: 'app.keyTextSmaller', keys: ['Ctrl', '-'] },
  { id: 'region', label: 'app.keyRegion', keys: ['F6'] },
  { id: 'help', label: 'app.keyHelp', keys: ['F1'] },
  { id: 'open', label: 'app.keyOpen', keys: ['Enter'] },
  { id: 'close', label: 'app.keyClose', keys: ['Esc'] },
];

export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a key press means; `?` counts only outside text fields, and so does undo, which text has of its own. */
export function keyIdOf(pressed: Pressed, isTyping: boolean): KeyId | null {
  if (pressed.altKey) return null;
  if (!pressed.ctrlKey && !pressed.metaKey) return plainKeyId(pressed.key, isTyping);
  switch (pressed.key.toLowerCase()) {
    case 'k':
      return 'palette';
    case 'n':
      return 'new';
    case 'f':
      return 'find';
    case 'p':
      return 'print';
    case 'l':
      return 'lock';
    case 'z':
      return isTyping ? null : pressed.shiftKey ? 'redo' : 'undo';
    case '+':
    case '=':
      return 'textLarger';
    case '-':
      return 'textSmaller';
    default:
      return null;
  }
}

function plainKeyId(key: string, isTyping: boolean): KeyId | null {
  if (key === 'F6') return 'region';
  return key === 'F1' || (key === '?' && !isTyping) ? 'help' : null;
}

export function isTypingIn(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
