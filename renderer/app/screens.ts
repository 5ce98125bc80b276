/** Every screen of the app, in the order of the menu. A feature adds one entry for each screen it has. */
import { EVERYBODY, type Screen, screen } from './screen';

export const SCREENS: readonly Screen[] = [
  screen('help', {
    label: 'screens.help',
    icon: 'help',
    workspaces: EVERYBODY,
    menu: 'more',
    load: () => import('./HelpScreen').then((door) => door.HelpScreen),
  }),
];
