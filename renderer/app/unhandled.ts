/** Notes defects that nobody caught in the app's own log: kind and place in our code, never a message with data in it. */
import { ErrorKind } from '@shared/ipc/log-entry';
import { bridge } from '../bridge/bridge';

export function reportUnhandled(): void {
  window.addEventListener('error', (event) => note(event.error));
  window.addEventListener('unhandledrejection', (event) => note(event.reason));
}

function note(error: unknown): void {
  const named = ErrorKind.safeParse(error instanceof Error ? error.name : null);
  const kind = named.success ? named.data : 'other';
  void bridge.logWrite({ level: 'error', code: 'page.unhandled', details: { kind, place: placeOf(error) } });
}

/** `index-Ab1.js:12:345`: the first place in our own files. */
export function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return /([\w.-]{1,60}\.js:\d{1,6}:\d{1,7})/.exec(stack)?.[1] ?? 'unknown';
}
