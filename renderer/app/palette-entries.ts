/** What the palette finds: screens, commands and things, matched on every word typed. */
import type { Actor } from '@shared/domain/action';
import { LANGUAGES } from '@shared/i18n/language';
import { type PlainKey, type Translate, translator } from '@shared/i18n/translate';
import { hrefOf, type Route } from '../routes';
import type { Command } from '../ui/commands';
import { usePreferences } from '../ui/display/preferences';
import type { Screen } from './screen';
import { homeOf, menuOf, WORKSPACES, type Workspace } from './workspaces';

export type PaletteGroup = {
  readonly id: 'actions' | 'screens' | 'workspaces' | 'found';
  readonly label: PlainKey;
  readonly entries: readonly Command[];
};

const SHOWN = 12;

type Sources = {
  readonly screens: readonly Screen[];
  readonly workspace: Actor;
  readonly commands: readonly Command[];
  readonly t: Translate;
};

/** Workspaces and things are only looked for once something is typed; groups without a match are left out. */
export function paletteGroups(
  typed: string,
  { screens, workspace, commands, t }: Sources,
): readonly PaletteGroup[] {
  const isTyped = typed.trim() !== '';
  const inMenu = menuOf(screens, workspace);
  const places = [...inMenu, ...screens.filter((screen) => screen.menu !== null && !inMenu.includes(screen))];
  const tasks = screens.filter((screen) => screen.isTask).map((screen) => entryOf(screen, t));
  const offered = commands.filter((one) => one.role !== 'found');
  const others = tasks.filter((task) => !offered.some((one) => one.href === task.href));
  const groups: readonly PaletteGroup[] = [
    { id: 'actions', label: 'app.paletteActions', entries: [...offered, ...others] },
    { id: 'screens', label: 'app.paletteScreens', entries: places.map((screen) => entryOf(screen, t)) },
    {
      id: 'workspaces',
      label: 'app.paletteWorkspaces',
      entries: isTyped ? WORKSPACES.map((entry) => workspaceEntryOf(entry, screens, t)) : [],
    },
    {
      id: 'found',
      label: 'app.paletteFound',
      entries: isTyped ? commands.filter((one) => one.role === 'found') : [],
    },
  ];
  return groups
    .map((group) => ({
      ...group,
      entries: best(group.entries, typed),
    }))
    .filter((group) => group.entries.length > 0);
}

function entryOf(screen: Screen, t: Translate): Command {
  const href = hrefOf({ name: screen.name } as Route);
  return { id: `screen-${screen.name}`, label: t(screen.label), icon: screen.icon, href };
}

/** Found by its name in either language: who knows one of the two need not switch. */
function workspaceEntryOf(entry: Workspace, screens: readonly Screen[], t: Translate): Command {
  return {
    id: `workspace-${entry.id}`,
    label: t(entry.label),
    keywords: LANGUAGES.map((language) => translator(language)(entry.label)).join(' '),
    icon: entry.icon,
    href: hrefOf(homeOf(screens, entry)),
    run: () => usePreferences.setState({ workspace: entry.id }),
  };
}

/** What begins with the words typed comes before what only has them in it. */
function best(entries: readonly Command[], typed: string): readonly Command[] {
  const begin = plain(typed);
  const isFirst = (command: Command) => plain(command.label).startsWith(begin);
  const found = entries.filter((command) => matches(command, typed));
  return [...found.filter(isFirst), ...found.filter((command) => !isFirst(command))].slice(0, SHOWN);
}

function matches(command: Command, typed: string): boolean {
  const text = plain(`${command.label} ${command.keywords ?? ''}`);
  return plain(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Small letters without accents, so that `cafe` finds `Café`. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
