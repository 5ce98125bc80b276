/** Starts the page: how the person likes it, the menu, and the app itself. */
import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import { App } from './app/App';
import { listenToMenu } from './app/menu-commands';
import { keepPageInStep } from './ui/display/preferences';
import { Root } from './app/Root';
import { reportUnhandled } from './app/unhandled';
import './ui/styles/index.css';

/** The policy of the page allows no code made out of text, and zod would try. */
config({ jitless: true });

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the app.');

keepPageInStep();
listenToMenu();
reportUnhandled();
createRoot(place).render(
  <App>
    <Root />
  </App>,
);
