/**
 * A backup from another computer takes the place of what is here together with its keys, so that the same passphrase
 * and the same recovery sheet go on working. A crash on the way leaves what was here, or what came: `take-over.ts`.
 */
import type { StoreName } from '@shared/ipc/contract';
import type { Failure } from '@shared/ipc/failure';
import { err, ok, type Result } from '@shared/kernel/result';
import { answered } from '../journal/outbox';
import { SCHEMA_VERSION } from '../migrations/index';
import type { OpenProblem } from '../opening/startup-report';
import { openStoreIn } from '../opening/stores';
import type { BroughtKeys } from '../sealing/unlock';
import type { OpenedStore } from '../store';
import type { Surroundings } from '../surroundings';
import { type CheckedBackup, restoreDetails } from './restore';
import { saveSnapshot } from './snapshot';
import { forgetTakeOver, keepTakeOver } from './take-over';

export interface BroughtBackup {
  readonly backup: CheckedBackup;
  readonly keys: BroughtKeys;
}

export interface BroughtOutcome {
  /** The store that is open afterwards; null: none could be opened. */
  readonly opened: Result<OpenedStore, OpenProblem>;
  readonly problem: Failure | null;
}

/** `opened` is the present store; it is closed here. */
export async function restoreBroughtIn(
  around: Surroundings,
  opened: OpenedStore,
  { backup, keys, appVersion }: BroughtBackup & { readonly appVersion: string },
): Promise<Result<BroughtOutcome, Failure>> {
  const { store } = opened;
  const { name } = store;
  const saved = await saveSnapshot(store, appVersion);
  if (!saved.ok) return saved;
  await store.inTurn(() =>
    keepTakeOver(name, {
      keyId: keys.keyId,
      schema: SCHEMA_VERSION,
      details: restoreDetails(backup),
      rows: backup.rows,
    }),
  );
  opened.release();
  const adopted = await adopt(around, name, keys);
  if (!adopted.ok) await forgetTakeOver(name);
  return ok({
    opened: await openStoreIn(around, name),
    problem: adopted.ok ? null : adopted.error,
  });
}

async function adopt(
  { keys }: Surroundings,
  store: StoreName,
  { keyFile, opener }: BroughtKeys,
): Promise<Result<null, Failure>> {
  const bytes = new TextEncoder().encode(keyFile);
  const adopted = await answered(() => keys.keysAdopt({ store, bytes, with: opener }));
  return adopted.ok ? ok(null) : err(adopted.error);
}
