/**
 * Puts a store that the engine cannot read aside, beside a journal that cannot make it again. Its files are copied by the
 * machine, synced and read back, before the engine begins anew: so a crash at any moment leaves the store as it was, or a
 * lost one, for which copies and journal are looked through (`recover.ts`).
 */
import type { StoreName } from '@shared/ipc/contract';
import type { Failure } from '@shared/ipc/failure';
import { err, ok, type Result } from '@shared/kernel/result';
import { closeDatabase } from '../database';
import { answered } from '../journal/outbox';
import { databaseName, type Surroundings } from '../surroundings';
import { openChecked } from './open-checked';
import type { OpenProblem } from './startup-report';
import { takeWritingLock } from './writing-window';

/** On a person's word, once it was unlocked. One that opens after all, or has gone, stays as it is. */
export async function setUnreadableAsideIn(
  around: Surroundings,
  name: StoreName,
): Promise<Result<null, Failure | 'otherWindow'>> {
  const work = () => around.journal.storeClear({ keepAside: true });
  return await setAsideWhile(around, name, { problem: 'bothDamaged', work });
}

interface SettingAside {
  /** Why it does not open. */
  readonly problem: OpenProblem['kind'];
  readonly work: () => Promise<Result<unknown, Failure>>;
}

/** Does the work where the store still does not open for this reason; else nothing has to be done. */
export async function setAsideWhile(
  around: Surroundings,
  name: StoreName,
  { problem, work }: SettingAside,
): Promise<Result<null, Failure | 'otherWindow'>> {
  const release = await takeWritingLock(around.locks, databaseName(name));
  if (release === null) return err('otherWindow');
  try {
    const opened = await openChecked(around, name, { kind: 'itself' });
    if (opened.ok) closeDatabase(opened.value.store.database);
    if (opened.ok || opened.error.kind !== problem) return ok(null);
    const done = await answered(work);
    return done.ok ? ok(null) : done;
  } finally {
    release();
  }
}
