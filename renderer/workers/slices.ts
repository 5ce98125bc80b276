/** Runs work that comes in slices: breathes now and then, and tells how far it is. */

export interface Breathing<Progress> {
  /** Called at most once for each `every` milliseconds. */
  readonly report: (progress: Progress) => Promise<void> | void;
  /** Lets messages in and out. */
  readonly pause: () => Promise<void>;
  /** Milliseconds from any start. */
  readonly now: () => number;
  readonly every: number;
}

export async function runSlices<Progress, Outcome>(
  slices: Generator<Progress, Outcome, void>,
  { report, pause, now, every }: Breathing<Progress>,
): Promise<Outcome> {
  let told = now();
  for (;;) {
    const slice = slices.next();
    if (slice.done === true) return slice.value;
    if (now() - told < every) continue;
    await report(slice.value);
    await pause();
    told = now();
  }
}

const EVERY_MS = 60;

/** In a worker: tells a few times each second, so that stopping is heard in between. */
export function breathe<Progress>(report: Breathing<Progress>['report']): Breathing<Progress> {
  return {
    report,
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    now: () => performance.now(),
    every: EVERY_MS,
  };
}
