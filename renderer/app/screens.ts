/** Every screen of the app, in the order of the menu. A feature adds one entry for each screen it has. */
import { EVERYBODY, type Screen, screen } from './screen';

export const SCREENS: readonly Screen[] = [
  screen('rounds', {
    label: 'screens.rounds',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    menu: 'main',
    load: () => import('../features/voting/index').then((door) => door.RoundListScreen),
  }),
  screen('newRound', {
    label: 'voting.new',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    menu: null,
    load: () => import('../features/voting/index').then((door) => door.NewRoundScreen),
  }),
  screen('importRound', {
    label: 'voting.import',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    menu: null,
    load: () => import('../features/voting/index').then((door) => door.ImportElectionScreen),
  }),
  screen('round', {
    label: 'screens.rounds',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    menu: null,
    load: () => import('../features/voting/index').then((door) => door.RoundScreen),
  }),
  screen('roundEdit', {
    label: 'voting.formTitle',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    menu: null,
    load: () => import('../features/voting/index').then((door) => door.RoundEditScreen),
  }),
  screen('roundBallots', {
    label: 'voting.deskTitle',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    menu: null,
    load: () => import('../features/voting/index').then((door) => door.BallotDeskScreen),
  }),
  screen('roundCount', {
    label: 'result.countTitle',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    menu: null,
    load: () => import('../features/voting/index').then((door) => door.CountScreen),
  }),
  screen('roundResult', {
    label: 'voting.toResult',
    icon: 'ballot',
    workspaces: ['panel', 'treasurer'],
    menu: null,
    load: () => import('../features/voting/index').then((door) => door.ResultScreen),
  }),
  screen('backup', {
    label: 'screens.backup',
    icon: 'archive',
    workspaces: ['treasurer'],
    menu: 'more',
    load: () => import('../features/backup/index').then((door) => door.BackupScreen),
  }),
  screen('restore', {
    label: 'data.backup.restore',
    icon: 'restore',
    workspaces: ['treasurer'],
    menu: null,
    load: () => import('../features/backup/index').then((door) => door.RestoreScreen),
  }),
  screen('repair', {
    label: 'screens.repair',
    icon: 'repair',
    workspaces: ['treasurer'],
    menu: 'more',
    load: () => import('./RepairScreen').then((door) => door.RepairScreen),
  }),
  screen('help', {
    label: 'screens.help',
    icon: 'help',
    workspaces: EVERYBODY,
    menu: 'more',
    load: () => import('./HelpScreen').then((door) => door.HelpScreen),
  }),
];
