/** Made-up screens in the places of real ones, so that the frame has a full menu. */
import { EVERYBODY, type Screen, screen } from '@renderer/app/screen';

export const GALLERY_SCREENS: readonly Screen[] = [
  screen('treasurerHome', {
    label: 'screens.home',
    icon: 'home',
    workspaces: ['treasurer'],
    menu: 'main',
    load: () => import('./HomePage').then((door) => door.HomePage),
  }),
  screen('givers', {
    label: 'screens.givers',
    icon: 'gift',
    workspaces: ['treasurer'],
    menu: 'main',
    load: () => import('./ListPage').then((door) => door.ListPage),
  }),
  screen('contributions', {
    label: 'screens.contributions',
    icon: 'euro',
    workspaces: ['treasurer'],
    menu: 'main',
    load: () => import('./FormPage').then((door) => door.FormPage),
  }),
  screen('ledger', {
    label: 'screens.ledger',
    icon: 'ledger',
    workspaces: ['treasurer'],
    menu: 'main',
    load: () => import('./LongListPage').then((door) => door.LongListPage),
  }),
  screen('applications', {
    label: 'screens.applications',
    icon: 'file',
    workspaces: EVERYBODY,
    menu: 'main',
    load: () => import('./BoardPage').then((door) => door.BoardPage),
  }),
  screen('position', {
    label: 'screens.position',
    icon: 'scale',
    workspaces: ['treasurer'],
    menu: 'main',
    load: () => import('./ChartPage').then((door) => door.ChartPage),
  }),
  screen('grant', {
    label: 'screens.grants',
    icon: 'flag',
    workspaces: ['treasurer'],
    menu: null,
    load: () => import('./DetailPage').then((door) => door.DetailPage),
  }),
  screen('letter', {
    label: 'screens.grants',
    icon: 'letter',
    workspaces: ['treasurer'],
    menu: null,
    load: () => import('./LetterPage').then((door) => door.LetterPage),
  }),
  screen('rounds', {
    label: 'screens.rounds',
    icon: 'ballot',
    workspaces: ['treasurer', 'panel'],
    menu: 'main',
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
