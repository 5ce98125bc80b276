/** Made-up screens in the places of real ones, so that the frame has a full menu. */
import { EVERYBODY, innerScreen, type Screen, screen } from '@renderer/app/screen';

export const GALLERY_SCREENS: readonly Screen[] = [
  screen('treasurerHome', {
    label: 'screens.home',
    icon: 'home',
    workspaces: ['treasurer'],
    menu: 'home',
    load: () => import('./HomePage').then((door) => door.HomePage),
  }),
  screen('givers', {
    label: 'screens.givers',
    icon: 'gift',
    workspaces: ['treasurer'],
    menu: 'money',
    load: () => import('./ListPage').then((door) => door.ListPage),
  }),
  screen('contributions', {
    label: 'screens.contributions',
    icon: 'euro',
    workspaces: ['treasurer'],
    menu: 'money',
    load: () => import('./FormPage').then((door) => door.FormPage),
  }),
  screen('ledger', {
    label: 'screens.ledger',
    icon: 'ledger',
    workspaces: ['treasurer'],
    menu: 'money',
    load: () => import('./LongListPage').then((door) => door.LongListPage),
  }),
  screen('applications', {
    label: 'screens.applications',
    icon: 'file',
    workspaces: EVERYBODY,
    menu: 'plans',
    load: () => import('./BoardPage').then((door) => door.BoardPage),
  }),
  screen('position', {
    label: 'screens.position',
    icon: 'scale',
    workspaces: ['treasurer'],
    menu: 'money',
    load: () => import('./ChartPage').then((door) => door.ChartPage),
  }),
  innerScreen('grant', {
    label: 'screens.grants',
    icon: 'flag',
    workspaces: ['treasurer'],
    load: () => import('./DetailPage').then((door) => door.DetailPage),
  }),
  innerScreen('letter', {
    label: 'screens.grants',
    icon: 'letter',
    workspaces: ['treasurer'],
    load: () => import('./LetterPage').then((door) => door.LetterPage),
  }),
  innerScreen('round', {
    label: 'screens.rounds',
    icon: 'ballot',
    workspaces: ['panel'],
    load: () => import('./BallotPage').then((door) => door.BallotPage),
  }),
  screen('rounds', {
    label: 'screens.rounds',
    icon: 'ballot',
    workspaces: ['treasurer', 'panel'],
    menu: 'plans',
    load: () => import('./EmptyPage').then((door) => door.EmptyPage),
  }),
  screen('help', {
    label: 'screens.help',
    icon: 'help',
    workspaces: EVERYBODY,
    menu: 'more',
    load: () => import('@renderer/app/HelpScreen').then((door) => door.HelpScreen),
  }),
];
