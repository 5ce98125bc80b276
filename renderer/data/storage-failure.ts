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

function namesWithin(problem: unknown): string[] {
  if (!(problem instanceof Error)) return [];
  const inner = 'inner' in problem && problem.inner !== problem ? namesWithin(problem.inner) : [];
  return [problem.name, ...inner];
}
