/** The window's menu: what the system does by itself, and choices that the page carries out. */
import type { MenuCommand } from '@shared/ipc/channels';
import type { MenuItemConstructorOptions as Item } from 'electron';
import type { Words } from './words';

export type MenuOptions = {
  readonly words: Words;
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  /** A fund is open that asks for a passphrase. */
  readonly canLock: boolean;
  readonly send: (command: MenuCommand) => void;
};

/** The menu as plain data, in the language of `words`. */
export function menuTemplate(options: MenuOptions): Item[] {
  const menus = [fundMenu(options), editMenu(options), viewMenu(options), goMenu(options), helpMenu(options)];
  return options.platform === 'darwin' ? [appMenu(options), ...menus] : menus;
}

function command(options: MenuOptions, key: keyof Words, choice: { does: MenuCommand; keys?: string }): Item {
  return {
    id: choice.does,
    label: options.words[key],
    ...(choice.keys === undefined ? {} : { accelerator: choice.keys }),
    click: () => options.send(choice.does),
  };
}

const LINE: Item = { type: 'separator' };

/** Where macOS expects settings, hiding and quitting. */
function appMenu(options: MenuOptions): Item {
  const { words } = options;
  return {
    label: 'Buurtpot',
    submenu: [
      command(options, 'menu.help.about', { does: 'help.about' }),
      LINE,
      command(options, 'menu.fund.settings', { does: 'settings.open', keys: 'Cmd+,' }),
      LINE,
      { role: 'hide', label: words['menu.app.hide'] },
      { role: 'hideOthers', label: words['menu.app.hideOthers'] },
      { role: 'unhide', label: words['menu.app.showAll'] },
      LINE,
      { role: 'quit', label: words['menu.fund.quit'] },
    ],
  };
}

function fundMenu(options: MenuOptions): Item {
  const { words, platform } = options;
  const own: Item[] = [
    command(options, 'menu.fund.start', { does: 'fund.start', keys: 'CmdOrCtrl+Shift+H' }),
    command(options, 'menu.fund.new', { does: 'fund.new', keys: 'CmdOrCtrl+Shift+N' }),
    {
      ...command(options, 'menu.fund.lock', { does: 'fund.lock', keys: 'CmdOrCtrl+L' }),
      enabled: options.canLock,
    },
    LINE,
    command(options, 'menu.fund.backup', { does: 'backup.create', keys: 'CmdOrCtrl+Shift+S' }),
    command(options, 'menu.fund.restore', { does: 'backup.restore' }),
    command(options, 'menu.fund.export', { does: 'export.create', keys: 'CmdOrCtrl+Shift+E' }),
  ];
  const elsewhere: Item[] = [
    LINE,
    command(options, 'menu.fund.settings', { does: 'settings.open', keys: 'Ctrl+,' }),
    LINE,
    { role: 'quit', label: words['menu.fund.quit'], accelerator: 'Ctrl+Q' },
  ];
  return { label: words['menu.fund'], submenu: platform === 'darwin' ? own : [...own, ...elsewhere] };
}

function editMenu({ words }: MenuOptions): Item {
  return {
    label: words['menu.edit'],
    submenu: [
      { role: 'undo', label: words['menu.edit.undo'] },
      { role: 'redo', label: words['menu.edit.redo'] },
      LINE,
      { role: 'cut', label: words['menu.edit.cut'] },
      { role: 'copy', label: words['menu.edit.copy'] },
      { role: 'paste', label: words['menu.edit.paste'] },
      LINE,
      { role: 'selectAll', label: words['menu.edit.selectAll'] },
    ],
  };
}

function viewMenu({ words, isPackaged }: MenuOptions): Item {
  const developer: Item[] = [
    LINE,
    { role: 'reload', label: words['menu.view.reload'] },
    { role: 'toggleDevTools', label: words['menu.view.developer'] },
  ];
  return {
    label: words['menu.view'],
    submenu: [
      { role: 'zoomIn', label: words['menu.view.zoomIn'] },
      { role: 'zoomOut', label: words['menu.view.zoomOut'] },
      { role: 'resetZoom', label: words['menu.view.zoomReset'] },
      LINE,
      { role: 'togglefullscreen', label: words['menu.view.fullScreen'] },
      ...(isPackaged ? [] : developer),
    ],
  };
}

function goMenu(options: MenuOptions): Item {
  return {
    label: options.words['menu.go'],
    submenu: [
      command(options, 'menu.go.treasurer', { does: 'go.treasurer', keys: 'CmdOrCtrl+1' }),
      command(options, 'menu.go.panel', { does: 'go.panel', keys: 'CmdOrCtrl+2' }),
      command(options, 'menu.go.initiative', { does: 'go.initiative', keys: 'CmdOrCtrl+3' }),
      LINE,
      command(options, 'menu.go.palette', { does: 'palette.open', keys: 'CmdOrCtrl+K' }),
    ],
  };
}

function helpMenu(options: MenuOptions): Item {
  const shortcuts = command(options, 'menu.help.shortcuts', { does: 'help.shortcuts' });
  const about = command(options, 'menu.help.about', { does: 'help.about' });
  return {
    role: 'help',
    label: options.words['menu.help'],
    submenu: options.platform === 'darwin' ? [shortcuts] : [shortcuts, LINE, about],
  };
}
