/** Which addresses the app may use: its own page and, while developing, the development server. */
import { isAppUrl, START_URL, urlOf } from './app-protocol';

export type Origins = {
  /** Where the window starts. */
  readonly start: string;
  /** Whether a page at this address is our own. */
  readonly isOwnPage: (url: string) => boolean;
  /** Whether this may be fetched at all: there is no network for anything else. */
  readonly mayRequest: (url: string) => boolean;
};

/** `devServer` is only ever given to an app that is not packaged. */
export function originsFor(devServer: string | null): Origins {
  const server = devServer === null ? null : urlOf(devServer);
  if (server === null) {
    return { start: START_URL, isOwnPage: isAppUrl, mayRequest: (url) => isAppUrl(url) || isInline(url) };
  }
  const isServer = (url: string) => urlOf(url)?.origin === server.origin;
  return {
    start: server.href,
    isOwnPage: isServer,
    mayRequest: (url) =>
      // By host, for hot reload comes over a web socket.
      urlOf(url)?.host === server.host || isInline(url),
  };
}

/** Made by the page itself, or the developer tools that Electron carries: nothing leaves the machine. */
function isInline(url: string): boolean {
  return /^(blob:|data:|devtools:\/\/devtools\/bundled\/)/.test(url);
}
