/** Which errors of IndexedDB are the world's doing (a full disk, a closed store) and not a mistake of ours. */
import type { BridgeMethods } from '@shared/ipc/contract';
import { type Failure, failure } from '@shared/ipc/failure';
import { KeysNotTaken } from './sealing/unlock';

/** A commit that fails is told as an abort whose cause lies inside. */
export function storageFailure(problem: unknown): Failure | null {
  if (problem instanceof KeysNotTaken) return problem.failure;
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

/** Whether the engine broke off what it was doing, as it does on a full disk: a reading may succeed the next time. */
export function isBrokenOff(problem: unknown): boolean {
  return namesWithin(problem).some((name) => name === 'AbortError' || name === 'QuotaExceededError');
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

/** What to tell when the engine broke: a disk without room is the usual cause, whatever the engine calls it. */
export async function engineFailure(
  problem: unknown,
  freeSpace: BridgeMethods['diskFreeSpace'],
): Promise<Failure | null> {
  if (!isEngineTrouble(problem)) return null;
  const space = await freeSpace({}).catch(() => null);
  const isFull = space?.ok === true && space.value.level === 'full';
  return failure(isFull ? 'disk.full' : 'store.closed');
}

/** Of the error and of what it was made from; one for many rows holds theirs in a list. */
function namesWithin(problem: unknown): string[] {
  if (!(problem instanceof Error)) return [];
  const inner = 'inner' in problem && problem.inner !== problem ? namesWithin(problem.inner) : [];
  const many = 'failures' in problem && Array.isArray(problem.failures) ? problem.failures : [];
  return [problem.name, ...inner, ...many.flatMap(namesWithin)];
}
