/** Starts the page: how the person likes it, the menu, and the app itself. */
import './no-code-from-text';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { closeWithCopy } from './app/closing';
import { comeBackAfterLock } from './app/locking';
import { listenToMenu } from './app/menu-commands';
import { Root } from './app/Root';
import { reportUnhandled } from './app/unhandled';
import { keepPageInStep } from './ui/display/preferences';
import { keepWidthInStep } from './ui/display/window-width';
import './ui/styles/index.css';

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the app.');

keepPageInStep();
keepWidthInStep();
listenToMenu(() => void closeWithCopy());
reportUnhandled();
void comeBackAfterLock();
createRoot(place).render(
  <App>
    <Root />
  </App>,
);
