/** Makes guessing slow: after the fifth wrong attempt each next one has to wait twice as long, up to a minute. */

export type Patience = {
  /** Seconds to wait before the next attempt is looked at; 0: none. */
  readonly waitSeconds: () => number;
  readonly wrong: () => void;
  readonly right: () => void;
};

const FREE_ATTEMPTS = 5;
const LONGEST_SECONDS = 60;

/** Kept while the app runs: who starts it anew pays with the time of a start. `now` in milliseconds. */
export function createPatience(now: () => number): Patience {
  let attempts = 0;
  let waitsUntil = 0;
  return {
    waitSeconds: () => {
      const left = Math.ceil((waitsUntil - now()) / 1000);
      // Longer than ever asked means that the clock was set back.
      return left > LONGEST_SECONDS ? 0 : Math.max(0, left);
    },
    wrong: () => {
      attempts += 1;
      if (attempts < FREE_ATTEMPTS) return;
      const seconds = Math.min(LONGEST_SECONDS, 2 ** (attempts - FREE_ATTEMPTS));
      waitsUntil = now() + seconds * 1000;
    },
    right: () => {
      attempts = 0;
      waitsUntil = 0;
    },
  };
}
