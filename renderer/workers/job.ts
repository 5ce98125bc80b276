/** One piece of work in a worker of its own: an answer later, or nothing when it was stopped. */
import { type Remote, releaseProxy, wrap } from 'comlink';
import { startWorker } from './worker-address';

export interface Job<Answer> {
  /** null when it was stopped. Rejects when the worker breaks: a defect of ours. */
  readonly answer: Promise<Answer | null>;
  readonly stop: () => void;
}

/** Stopping ends the worker at once, in the middle of whatever it does. */
export function startJob<Api extends object, Answer>(
  address: string,
  work: (worker: Remote<Api>) => Promise<Answer>,
): Job<Answer> {
  const worker = startWorker(address);
  const proxy = wrap<Api>(worker);
  let stop = (): void => undefined;
  const stopped = new Promise<null>((resolve) => {
    stop = () => resolve(null);
  });
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(`A worker broke: ${event.message}`)));
    worker.addEventListener('messageerror', () => reject(new Error('A worker sent what cannot be read.')));
  });
  const answer = Promise.race([work(proxy), stopped, broken]).finally(() => {
    proxy[releaseProxy]();
    worker.terminate();
  });
  return { answer, stop };
}
