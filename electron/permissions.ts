/** The page may ask for nothing: no network, no device, no permission but keeping its data. */
import type { Session } from 'electron';
import type { Origins } from './origins';

/** Without this one the browser's engine may throw data away when the disk fills up. */
const ALLOWED = 'persistent-storage';

export function closeSession(session: Session, origins: Origins): void {
  session.setPermissionRequestHandler((page, permission, answer) => {
    answer(permission === ALLOWED && origins.isOwnPage(page.getURL()));
  });
  session.setPermissionCheckHandler((_page, permission, origin) => {
    return permission === ALLOWED && origins.isOwnPage(origin);
  });
  session.setDevicePermissionHandler(() => false);
  // Its dictionaries would come from the network.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !origins.mayRequest(url) }));
  // Files are saved through the contract only.
  session.on('will-download', (event) => event.preventDefault());
}
