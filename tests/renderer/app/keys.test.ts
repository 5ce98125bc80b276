import { keyIdOf } from '@renderer/app/keys';
import { describe, expect, it } from 'vitest';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('what a key means', () => {
  it.each([
    ['Ctrl+K finds', press('k', { ctrlKey: true }), false, 'palette'],
    ['so does the command key', press('k', { metaKey: true }), false, 'palette'],
    ['also while typing', press('K', { ctrlKey: true }), true, 'palette'],
    ['Ctrl+Z undoes', press('z', { ctrlKey: true }), false, 'undo'],
    ['text has its own undo', press('z', { ctrlKey: true }), true, null],
    ['Ctrl+Shift+Z does it again', press('Z', { ctrlKey: true, shiftKey: true }), false, 'redo'],
    ['Ctrl+L locks, also while typing', press('l', { ctrlKey: true }), true, 'lock'],
    ['a question mark shows the keys', press('?', { shiftKey: true }), false, 'help'],
    ['but is a letter while typing', press('?', { shiftKey: true }), true, null],
    ['F1 always does', press('F1'), true, 'help'],
    ['F6 goes round the parts of the window', press('F6'), false, 'region'],
    ['Ctrl and plus, with or without shift', press('=', { ctrlKey: true }), false, 'textLarger'],
    ['Alt belongs to the system', press('k', { ctrlKey: true, altKey: true }), false, null],
    ['a plain letter means nothing', press('n'), false, null],
  ] as const)('%s', (...[, pressed, isTyping, id]) => {
    expect(keyIdOf(pressed, isTyping)).toBe(id);
  });
});
