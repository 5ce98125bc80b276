/** Notices that nobody does anything any more, also when the computer slept in between. */

export interface IdleWatch {
  readonly afterMs: number;
  /** So long before, it is told that it will happen. */
  readonly soonMs: number;
  readonly onSoon: () => void;
  /** Somebody is there again after that was told. */
  readonly onBack?: () => void;
  readonly onIdle: () => void;
}

export interface IdleWorld {
  readonly now: () => number;
  readonly target: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
}

const STIRRINGS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
const LOOK_EVERY_MS = 2_000;

/** Until the function it gives back is called, or until it has told once that nobody is there. */
export function watchIdle(
  { afterMs, soonMs, onSoon, onBack, onIdle }: IdleWatch,
  { now, target }: IdleWorld = { now: () => Date.now(), target: window },
): () => void {
  let last = now();
  let isWarned = false;
  const look = (): boolean => {
    const idle = now() - last;
    if (idle >= afterMs) {
      stop();
      onIdle();
      return true;
    }
    if (!isWarned && idle >= afterMs - soonMs) {
      isWarned = true;
      onSoon();
    }
    return false;
  };
  const stir = () => {
    // Timers stand still while a computer sleeps: the first movement after it may come before the next look.
    if (look()) return;
    last = now();
    if (isWarned) onBack?.();
    isWarned = false;
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  for (const name of STIRRINGS) target.addEventListener(name, stir, { capture: true, passive: true });
  const stop = () => {
    clearInterval(timer);
    for (const name of STIRRINGS) target.removeEventListener(name, stir, { capture: true });
  };
  return stop;
}
