import { CHANNELS, MENU_COMMANDS, methodName } from '@shared/ipc/channels';
import { CONTRACT } from '@shared/ipc/contract';
import { expect, test } from 'vitest';

test('a channel becomes a method by joining its two words', () => {
  expect(methodName('journal.append')).toBe('journalAppend');
  expect(methodName('disk.freeSpace')).toBe('diskFreeSpace');
});

test('no two channels share a method, and each has a contract', () => {
  expect(new Set(CHANNELS.map(methodName)).size).toBe(CHANNELS.length);
  expect(Object.keys(CONTRACT).sort()).toEqual([...CHANNELS].sort());
});

test('no menu command is named twice', () => {
  expect(new Set(MENU_COMMANDS).size).toBe(MENU_COMMANDS.length);
});
