import { createKiosk, type Kiosk, mayPress } from '@electron/kiosk';
import { expect, test } from 'vitest';

/** A window that only tells what was done to it, and whose page can press a key or be loaded anew. */
function made() {
  const told: string[] = [];
  const hearing = new Map<string, (event: { preventDefault: () => void }, input: object) => void>();
  const kiosk: Kiosk = createKiosk({
    onChange: () => told.push(kiosk.isOn() ? 'no menu' : 'menu'),
    onBroken: () => told.push('broken'),
  });
  const contents = {
    on: (name: string, hear: never) => hearing.set(name, hear),
    off: (name: string) => hearing.delete(name),
    closeDevTools: () => told.push('tools closed'),
  };
  const window = { setKiosk: (isOn: boolean) => told.push(`kiosk ${isOn}`), webContents: contents as never };
  const send = (name: string, input: object) => {
    let isStopped = false;
    hearing.get(name)?.({ preventDefault: () => (isStopped = true) }, input);
    return isStopped;
  };
  return { kiosk, window, told, send, hearing };
}

const plain = { control: false, meta: false, alt: false };

test('it takes the window once, and gives it back (V55)', () => {
  const { kiosk, window, told, hearing } = made();
  kiosk.end();
  kiosk.start(window);
  kiosk.start(window);
  expect(kiosk.isOn()).toBe(true);
  expect(told).toEqual(['tools closed', 'kiosk true', 'no menu']);
  kiosk.end();
  expect(kiosk.isOn()).toBe(false);
  expect(told.slice(3)).toEqual(['kiosk false', 'menu']);
  expect(hearing.size).toBe(0);
});

test('a page that is loaded anew, or stops, has lost the code: it ends, and that is told (V55)', () => {
  const { kiosk, window, told, send } = made();
  kiosk.broken();
  expect(told).toEqual([]);
  kiosk.start(window);
  send('did-navigate', {});
  expect(kiosk.isOn()).toBe(false);
  expect(told.slice(3)).toEqual(['kiosk false', 'menu', 'broken']);
});

test('a key that leads away does nothing, and a letter is typed', () => {
  const { kiosk, window, send } = made();
  kiosk.start(window);
  expect(send('before-input-event', { ...plain, key: 'r', control: true })).toBe(true);
  expect(send('before-input-event', { ...plain, key: 'r' })).toBe(false);
});

test.each([
  ['a letter', { key: 'A' }, true],
  ['a step', { key: 'Tab' }, true],
  ['all of a field', { key: 'a', control: true }, true],
  ['a sign with AltGr', { key: '@', control: true, alt: true }, true],
  ['Control alone', { key: 'Control', control: true }, true],
  ['loading anew', { key: 'r', control: true }, false],
  ['loading anew on a Mac', { key: 'r', meta: true }, false],
  ['loading anew by F5', { key: 'F5' }, false],
  ['leaving the full screen', { key: 'F11' }, false],
  ['developer tools', { key: 'I', control: true }, false],
  ['back', { key: 'ArrowLeft', alt: true }, false],
  ['back by its own key', { key: 'BrowserBack' }, false],
  ['closing', { key: 'F4', alt: true }, false],
  ['copying', { key: 'c', control: true }, false],
])('%s', (_what, key, may) => {
  expect(mayPress({ ...plain, ...key })).toBe(may);
});
