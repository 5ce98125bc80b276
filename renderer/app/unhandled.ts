/**
 * Defects that nobody caught: the person is told that what was asked did not happen, and the app's own log gets the kind
 * and the place in our code, never a message with data in it.
 */
import { ErrorKind } from '@shared/ipc/log-entry';
import { bridge } from '../bridge/bridge';
import { usePreferences } from '../ui/display/preferences';
import { tell } from '../ui/feedback/messages';
import { wordsIn } from '../ui/words';

export function reportUnhandled(): void {
  window.addEventListener('error', (event) => note(event.error));
  window.addEventListener('unhandledrejection', (event) => note(event.reason));
}

function note(error: unknown): void {
  const named = ErrorKind.safeParse(error instanceof Error ? error.name : null);
  const kind = named.success ? named.data : 'other';
  // What the browser itself reports, such as a size that settled late, comes without an error and stops nothing.
  if (error instanceof Error) {
    tell({ tone: 'warning', text: wordsIn(usePreferences.getState().language).t('crash.notDone') });
  }
  void bridge.logWrite({ level: 'error', code: 'page.unhandled', details: { kind, place: placeOf(error) } });
}

/** `index-Ab1.js:12:345`: the first place in our own files. */
export function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return /([\w.-]{1,60}\.js:\d{1,6}:\d{1,7})/.exec(stack)?.[1] ?? 'unknown';
}
