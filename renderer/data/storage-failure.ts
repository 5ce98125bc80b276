/** Which errors of IndexedDB are the world's doing (a full disk, a closed store) and not a mistake of ours. */
import { type Failure, failure } from '@shared/ipc/failure';

/** A commit that fails is told as an abort whose cause lies inside. */
export function storageFailure(problem: unknown): Failure | null {
  for (const name of namesWithin(problem)) {
    if (name === 'QuotaExceededError') return failure('disk.full');
    if (name === 'DatabaseClosedError' || name === 'InvalidStateError') return failure('store.closed');
  }
  return null;
}

/** Whether the engine, and not our own code, broke: a file of it cannot be read, or a transaction was broken off. */
export function isEngineTrouble(problem: unknown): boolean {
  return namesWithin(problem).some((name) => ENGINE_TROUBLE.includes(name));
}

const ENGINE_TROUBLE: readonly string[] = [
  'UnknownError',
  'OpenFailedError',
  'DatabaseClosedError',
  'InvalidStateError',
  'AbortError',
  'NotReadableError',
  'NotFoundError',
  'QuotaExceededError',
  'VersionError',
];

function namesWithin(problem: unknown): string[] {
  if (!(problem instanceof Error)) return [];
  const inner = 'inner' in problem && problem.inner !== problem ? namesWithin(problem.inner) : [];
  return [problem.name, ...inner];
}
