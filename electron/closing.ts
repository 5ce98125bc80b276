/** Holds the window a moment while the page makes its last copy; a page that does not answer never keeps it open. */

export type ClosingOptions = {
  /** Tells the page that the window is about to close. */
  readonly ask: () => void;
  /** Takes the window away whatever its page does. */
  readonly closeNow: () => void;
  /** How long the page may take. Milliseconds. */
  readonly limitMs?: number;
};

export type Closing = {
  /** What the page wants now. Wanting nothing any more while the window waits: it closes. */
  readonly pageWants: (moment: boolean) => void;
  /** At every try to close the window. True: not yet; prevent it. */
  readonly mustWait: () => boolean;
  /** The page hangs, and the window does not wait for it. */
  readonly pageHangs: () => void;
  /** The computer is shutting down: nothing is held from now on. */
  readonly letGo: () => void;
  /** The window is gone; another one begins anew. */
  readonly closed: () => void;
};

const LIMIT_MS = 20_000;

export function createClosing({ ask, closeNow, limitMs = LIMIT_MS }: ClosingOptions): Closing {
  let isWanted = false;
  let isEnding = false;
  let limit: NodeJS.Timeout | null = null;
  const stopWaiting = (): boolean => {
    if (limit === null) return false;
    clearTimeout(limit);
    limit = null;
    return true;
  };
  const closeIfWaiting = () => {
    if (stopWaiting()) closeNow();
  };
  return {
    pageWants: (moment) => {
      isWanted = moment;
      if (!moment) closeIfWaiting();
    },
    mustWait: () => {
      if (isEnding) return false;
      if (limit !== null) {
        // Who closes twice means it.
        closeIfWaiting();
        return true;
      }
      if (!isWanted) return false;
      limit = setTimeout(closeIfWaiting, limitMs);
      ask();
      return true;
    },
    pageHangs: closeIfWaiting,
    letGo: () => {
      isEnding = true;
      closeIfWaiting();
    },
    closed: () => {
      stopWaiting();
      isWanted = false;
    },
  };
}
