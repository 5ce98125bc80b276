/** Only one window writes a store: it holds a lock that the browser frees when the window is gone. */

/** As long as a page that is being reloaded may take to let go. */
const PATIENCE_MS = 3_000;

export type Locks = Pick<LockManager, 'request'>;

/** Lets go of the store. Null instead: another window holds it. */
export type Release = () => void;

export async function takeWritingLock(locks: Locks, name: string): Promise<Release | null> {
  return await new Promise((resolve, reject) => {
    const holding = async () => {
      await new Promise<void>((release) => resolve(release));
    };
    const options = { signal: AbortSignal.timeout(PATIENCE_MS) };
    locks.request(name, options, holding).catch((problem: unknown) => {
      const waitedTooLong = problem instanceof DOMException && problem.name === 'TimeoutError';
      if (waitedTooLong || (problem instanceof Error && problem.name === 'AbortError')) resolve(null);
      else reject(problem);
    });
  });
}
