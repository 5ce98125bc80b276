/**
 * Puts the copies of a fund aside whose store and journal are gone, so that another can begin. They go at once, in one call
 * of the machine: a crash at any moment leaves them all where they were, or all aside.
 */
import type { StoreName } from '@shared/ipc/contract';
import type { Failure } from '@shared/ipc/failure';
import type { Result } from '@shared/kernel/result';
import type { Surroundings } from '../surroundings';
import { setAsideWhile } from './unreadable-store';

/** On a person's word, once it was unlocked. Of a store that opens after all they stay where they are. */
export async function setCopiesAsideIn(
  around: Surroundings,
  name: StoreName,
): Promise<Result<null, Failure | 'otherWindow'>> {
  const work = () => around.journal.snapshotSetAside({ store: name });
  return await setAsideWhile(around, name, { problem: 'copiesOnly', work });
}
