import { paletteGroups } from '@renderer/app/palette-entries';
import { innerScreen, screen } from '@renderer/app/screen';
import type { Command } from '@renderer/ui/commands';
import { usePreferences } from '@renderer/ui/display/preferences';
import { translator } from '@shared/i18n/translate';
import { describe, expect, it } from 'vitest';

const load = async () => () => null;
const screens = [
  screen('givers', { label: 'screens.givers', icon: 'gift', workspaces: ['treasurer'], menu: 'money', load }),
  screen('rounds', { label: 'screens.rounds', icon: 'ballot', workspaces: ['panel'], menu: 'plans', load }),
  innerScreen('importRound', {
    label: 'voting.import',
    icon: 'file',
    workspaces: ['panel'],
    isTask: true,
    load,
  }),
  innerScreen('giver', { label: 'screens.givers', icon: 'gift', workspaces: ['treasurer'], load }),
];
const commands: readonly Command[] = [
  { id: 'new', label: 'Nieuwe gever', role: 'new' },
  { id: 'café', label: 'Repaircafé', keywords: 'fietsen', role: 'found' },
];
const found = (typed: string) =>
  paletteGroups(typed, { screens, workspace: 'treasurer', commands, t: translator('nl') }).map((group) => [
    group.id,
    group.entries.map((entry) => entry.label),
  ]);

describe('the palette', () => {
  it.each([
    [
      'shows what can be done and where one can go, own workspace first',
      '',
      [
        ['actions', ['Nieuwe gever', translator('nl')('voting.import')]],
        ['screens', ['Gevers', 'Rondes']],
      ],
    ],
    ['finds things once something is typed, without accents', 'cafe', [['found', ['Repaircafé']]]],
    ['finds by other words for the same', 'fiets', [['found', ['Repaircafé']]]],
    ['wants every word', 'gever nieuw', [['actions', ['Nieuwe gever']]]],
    ['finds a workspace by its name', 'initiatief', [['workspaces', ['Initiatief']]]],
    ['finds a workspace by its English name', 'treasurer', [['workspaces', ['Penningmeester']]]],
    ['finds nothing and shows nothing', 'xyz', []],
  ])('%s', (_, typed, groups) => {
    expect(found(typed)).toEqual(groups);
  });

  it('goes to the home of a workspace, and stays in it', () => {
    const [group] = paletteGroups('panel', {
      screens,
      workspace: 'treasurer',
      commands,
      t: translator('nl'),
    });
    group?.entries[0]?.run?.();
    expect([group?.entries[0]?.href, usePreferences.getState().workspace]).toEqual(['#/rounds', 'panel']);
  });
});
