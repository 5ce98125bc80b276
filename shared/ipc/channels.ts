/** Names of everything that passes between the window and the machine room. The preload bundles this file: no schemas here. */

/** One channel per thing the machine can do; the preload offers one method for each. */
export const CHANNELS = [
  'journal.head',
  'journal.append',
  'journal.read',
  'journal.retire',
  'snapshot.write',
  'snapshot.list',
  'snapshot.read',
  'snapshot.setAside',
  'secondPlace.status',
  'secondPlace.choose',
  'secondPlace.copy',
  'secondPlace.forget',
  'keys.status',
  'keys.create',
  'keys.unlock',
  'keys.take',
  'keys.destroy',
  'keys.protect',
  'keys.recovery',
  'keys.lock',
  'keys.export',
  'keys.tryOpen',
  'keys.adopt',
  'keys.discard',
  'store.clear',
  'store.lastEnd',
  'store.sound',
  'store.unsound',
  'disk.freeSpace',
  'file.open',
  'file.save',
  'print.pdf',
  'app.info',
  'app.preferences',
  'kiosk.start',
  'kiosk.end',
  'log.write',
] as const;

export type ChannelName = (typeof CHANNELS)[number];

/** `journal.append` becomes `journalAppend`. */
export type MethodName<Name extends ChannelName> = Name extends `${infer Subject}.${infer Verb}`
  ? `${Subject}${Capitalize<Verb>}`
  : never;

export function methodName<Name extends ChannelName>(name: Name): MethodName<Name> {
  return name.replace(/\.(\w)/, (_dot, letter: string) => letter.toUpperCase()) as MethodName<Name>;
}

/** What a person can pick in the menu that the page has to carry out. */
export const MENU_COMMANDS = [
  'fund.start',
  'fund.new',
  'fund.lock',
  'backup.create',
  'backup.restore',
  'export.create',
  'settings.open',
  'palette.open',
  'go.treasurer',
  'go.panel',
  'go.initiative',
  'help.shortcuts',
  'help.about',
] as const;

export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** In no menu: the window is about to close, and waits until the page says that it wants no moment any more. */
export const CLOSING_COMMAND = 'window.closing';

export type PageCommand = MenuCommand | typeof CLOSING_COMMAND;

/** From the machine room to the page, one way. */
export const MENU_COMMAND_CHANNEL = 'menu.command';

/** Name of the preload's object on `window`. */
export const PRELOAD_OBJECT = 'buurtpot';
