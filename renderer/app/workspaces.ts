/** The three workspaces: their names, their homes, and which screens stand in their menu. */
import type { Actor } from '@shared/domain/action';
import type { PlainKey } from '@shared/i18n/translate';
import { type Route, type RouteName, useRoute } from '../routes';
import { usePreferences } from '../ui/display/preferences';
import type { IconName } from '../ui/icon-paths';
import type { Screen } from './screen';

export type Workspace = {
  readonly id: Actor;
  readonly label: PlainKey;
  readonly icon: IconName;
  readonly home: RouteName & `${Actor}Home`;
};

export const WORKSPACES: readonly Workspace[] = [
  { id: 'treasurer', label: 'app.workspaceTreasurer', icon: 'euro', home: 'treasurerHome' },
  { id: 'panel', label: 'app.workspacePanel', icon: 'ballot', home: 'panelHome' },
  { id: 'initiative', label: 'app.workspaceInitiative', icon: 'initiative', home: 'initiativeHome' },
];

export function workspaceById(id: Actor): Workspace {
  const found = WORKSPACES.find((workspace) => workspace.id === id);
  if (found === undefined) throw new Error(`No such workspace: ${id}`);
  return found;
}

/** The screens in the menu of one workspace, in the order of the registry. */
export function menuOf(screens: readonly Screen[], workspace: Actor): readonly Screen[] {
  return screens.filter((screen) => screen.menu !== null && screen.workspaces.includes(workspace));
}

/** Where a workspace begins: its home, or else its first screen. */
export function homeOf(screens: readonly Screen[], workspace: Workspace): Route {
  const name = [workspace.home, ...menuOf(screens, workspace.id).map((screen) => screen.name)].find(
    (candidate) => screens.some((screen) => screen.name === candidate),
  );
  return { name: name ?? 'start' } as Route;
}

/** The workspace a screen is seen in: the one last chosen if the screen belongs there, else the screen's own. */
export function workspaceOf(screen: Screen | null, chosen: Actor): Actor {
  return screen === null || screen.workspaces.includes(chosen) ? chosen : screen.workspaces[0];
}

export function useWorkspace(screens: readonly Screen[]): Actor {
  const route = useRoute();
  const chosen = usePreferences((state) => state.workspace);
  return workspaceOf(screens.find((screen) => screen.name === route?.name) ?? null, chosen);
}
