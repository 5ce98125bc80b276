/** What the window's menu asks of the page, and the language that the page tells the menu. */
import type { MenuCommand } from '@shared/ipc/channels';
import { bridge } from '../bridge/bridge';
import { openStoreNow } from '../data/current-store';
import { goTo, type Route } from '../routes';
import { usePreferences } from '../ui/display/preferences';
import { SCREENS } from './screens';
import { openInShell } from './shell-state';
import { homeOf, WORKSPACES } from './workspaces';

const PLACES: Readonly<Partial<Record<MenuCommand, Route>>> = {
  'fund.start': { name: 'start' },
  'backup.create': { name: 'backup' },
  'backup.restore': { name: 'restore' },
  'export.create': { name: 'export' },
  'settings.open': { name: 'settings' },
  'help.about': { name: 'help' },
};

/** Listens for as long as the page lives. */
export function listenToMenu(): void {
  bridge.onMenuCommand(carryOut);
  const tellLanguage = () => void bridge.appPreferences({ language: usePreferences.getState().language });
  tellLanguage();
  usePreferences.subscribe((now, before) => {
    if (now.language !== before.language) tellLanguage();
  });
}

/** Without an open fund there is only the start screen, which says what can be done. */
function carryOut(command: MenuCommand): void {
  if (openStoreNow() === null) return;
  const workspace = WORKSPACES.find((entry) => command === `go.${entry.id}`);
  if (workspace !== undefined) {
    usePreferences.setState({ workspace: workspace.id });
    goTo(homeOf(SCREENS, workspace));
    return;
  }
  if (command === 'palette.open') openInShell('palette');
  else if (command === 'help.shortcuts') openInShell('keys');
  else goTo(PLACES[command] ?? { name: 'start' });
}
