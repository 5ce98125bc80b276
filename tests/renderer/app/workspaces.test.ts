import { screen } from '@renderer/app/screen';
import { SCREENS } from '@renderer/app/screens';
import { homeOf, menuOf, WORKSPACES, workspaceById, workspaceOf } from '@renderer/app/workspaces';
import { describe, expect, it } from 'vitest';

const load = async () => () => null;
const home = screen('treasurerHome', {
  label: 'screens.home',
  icon: 'home',
  workspaces: ['treasurer'],
  menu: 'home',
  load,
});
const rounds = screen('rounds', {
  label: 'screens.rounds',
  icon: 'ballot',
  workspaces: ['panel', 'treasurer'],
  menu: 'plans',
  load,
});

describe('workspaces', () => {
  it('begin at their home, or else at their first screen', () => {
    const screens = [home, rounds];
    expect([homeOf(screens, workspaceById('treasurer')), homeOf(screens, workspaceById('panel'))]).toEqual([
      { name: 'treasurerHome' },
      { name: 'rounds' },
    ]);
  });

  it('show a screen where it was opened, or else where it belongs', () => {
    expect([
      workspaceOf(rounds, 'treasurer'),
      workspaceOf(rounds, 'initiative'),
      workspaceOf(null, 'panel'),
    ]).toEqual(['treasurer', 'panel', 'panel']);
  });

  it('have a menu each, in the app as it is', () => {
    expect(WORKSPACES.map((workspace) => menuOf(SCREENS, workspace.id).length > 1)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('have a home each, in the app as it is', () => {
    expect(WORKSPACES.map((workspace) => homeOf(SCREENS, workspace))).toEqual(
      WORKSPACES.map(({ home: name }) => ({ name })),
    );
  });

  it('no route is registered twice', () => {
    const names = SCREENS.map((entry) => entry.name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('have no two screens with the same icon beside each other in their menu', () => {
    const icons = menuOf(SCREENS, 'treasurer').map(({ menu, icon }) => `${menu}-${icon}`);
    expect(icons.filter((icon, index) => index > 0 && icon === icons[index - 1])).toEqual([]);
  });
});
