/** What the window asks of the page, by its menu and before it closes; and what the page tells the window. */
import { CLOSING_COMMAND, type MenuCommand, type PageCommand } from '@shared/ipc/channels';
import { bridge } from '../bridge/bridge';
import { openStoreNow } from '../data/current-store';
import { goTo, type Route } from '../routes';
import { currentCommands, runCommand, useCommandStore } from '../ui/commands';
import { usePreferences } from '../ui/display/preferences';
import { useWholeWindow } from '../ui/whole-window';
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

/** Listens for as long as the page lives. `onClosing`: the window is about to close. */
export function listenToMenu(onClosing: () => void): void {
  bridge.onMenuCommand((command: PageCommand) => {
    if (command === CLOSING_COMMAND) onClosing();
    else carryOut(command);
  });
  tellWindow({});
  usePreferences.subscribe((now, before) => {
    if (now.language !== before.language) tellWindow({});
  });
}

let wishes = { canLock: false, holdsClosing: false };

/** Whether the menu offers to lock the fund, and whether the page wants a moment before the window closes. */
export function tellWindow(change: Partial<typeof wishes>): void {
  wishes = { ...wishes, ...change };
  const { language } = usePreferences.getState();
  void bridge.appPreferences({ language, ...wishes });
}

/** Without an open fund there is only the start screen, which says what can be done. */
function carryOut(command: MenuCommand): void {
  if (openStoreNow() === null || useWholeWindow.getState().part !== null) return;
  const workspace = WORKSPACES.find((entry) => command === `go.${entry.id}`);
  if (workspace !== undefined) {
    usePreferences.setState({ workspace: workspace.id });
    goTo(homeOf(SCREENS, workspace));
    return;
  }
  if (command === 'fund.lock') runLock();
  else if (command === 'palette.open') openInShell('palette');
  else if (command === 'help.shortcuts') openInShell('keys');
  else goTo(PLACES[command] ?? { name: 'start' });
}

function runLock(): void {
  const lock = currentCommands(useCommandStore.getState()).find(({ role }) => role === 'lock');
  if (lock !== undefined) runCommand(lock);
}
