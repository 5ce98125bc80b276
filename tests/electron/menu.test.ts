import { menuTemplate } from '@electron/menu';
import { wordsIn } from '@electron/words';
import { MENU_COMMANDS } from '@shared/ipc/channels';
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';

type Item = MenuItemConstructorOptions;

function template(platform: NodeJS.Platform, isPackaged = true, sent: string[] = []): Item[] {
  return menuTemplate({
    words: wordsIn('nl'),
    platform,
    isPackaged,
    canLock: true,
    send: (command) => sent.push(command),
  });
}

function everyItem(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? everyItem(item.submenu) : [])]);
}

describe.each(['linux', 'win32', 'darwin'] as const)('on %s', (platform) => {
  const items = everyItem(template(platform));

  test('every choice has words', () => {
    expect(items.filter((item) => item.type !== 'separator' && !item.label)).toEqual([]);
  });

  test('no two choices have the same keys', () => {
    const keys = items.flatMap((item) => item.accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('every command of the page can be picked, once', () => {
    const sent: string[] = [];
    for (const item of everyItem(template(platform, true, sent))) {
      if (item.click !== undefined) Reflect.apply(item.click, null, []);
    }
    expect(sent.sort()).toEqual([...MENU_COMMANDS].sort());
  });

  test('one can quit', () => {
    expect(items.filter((item) => item.role === 'quit').length).toBe(1);
  });
});

test('macOS has its own first menu', () => {
  expect(template('darwin').map((item) => item.label)[0]).toBe('Buurtpot');
  expect(template('linux').map((item) => item.label)[0]).toBe('Fonds');
});

test('the developer tools are only there while developing', () => {
  const roles = (isPackaged: boolean) => everyItem(template('linux', isPackaged)).map((item) => item.role);
  expect(roles(true)).not.toContain('toggleDevTools');
  expect(roles(false)).toContain('toggleDevTools');
});
