/**
 * Makes the file for the next treasurer, noted in the log first, and tells what stands in exactly that file. One that was
 * never saved is noted too: the log then says that nobody got it.
 */
import type { RefusalOf } from '@shared/domain/action';
import { prepareHandOver } from '@shared/domain/handover/actions/prepare-hand-over';
import { stopHandOver } from '@shared/domain/handover/actions/stop-hand-over';
import type { HandOver } from '@shared/domain/handover/hand-over';
import type { HandOverRefusals } from '@shared/domain/handover/refusals';
import type { Instant } from '@shared/kernel/dates';
import type { Sha256 } from '@shared/kernel/hash';
import type { Cents } from '@shared/kernel/money';
import { err, ok, type Result } from '@shared/kernel/result';
import { readDevice } from '../device';
import { type PerformProblem, performOn } from '../perform';
import { readHandOver } from '../queries/hand-over';
import { storeReader } from '../reader';
import type { Store } from '../store';
import { saveBackupFile } from './backup-file';
import type { Packing } from './packer';

/** Frozen: what the sheet says is what the file holds, whatever is changed later. */
export interface MadeHandOver {
  readonly fileName: string;
  readonly madeAt: Instant;
  readonly facts: HandOver;
  /** What the bank itself said was on the account; null: not looked up. */
  readonly statement: Cents | null;
  /** The last entry of the log, the one that notes this. */
  readonly log: { readonly seq: number; readonly hash: Sha256 };
}

export interface HandOverMaking {
  readonly suggestedName: string;
  readonly statement: Cents | null;
  readonly packing: Packing;
}

type Made = Result<MadeHandOver | null, PerformProblem<RefusalOf<HandOverRefusals>>>;

/** null: the person stopped before the file was saved. */
export async function makeHandOver(
  store: Store,
  { suggestedName, statement, packing }: HandOverMaking,
): Promise<Made> {
  const noted = await performOn(store, prepareHandOver, { statement });
  if (!noted.ok) return noted;
  const before = await readDevice(store.database);
  const facts = await readHandOver(storeReader(store));
  const saved = await saveBackupFile(store, { suggestedName, packing });
  if (!saved.ok || saved.value === null) {
    // Where this cannot be noted either, the log says that it was begun, which is true.
    await performOn(store, stopHandOver, {});
    return saved.ok ? ok(null) : err({ kind: 'failure', failure: saved.error });
  }
  const after = await readDevice(store.database);
  if (before === null || after?.auditHash !== before.auditHash) {
    return err({ kind: 'refusal', refusal: { code: 'handover.changed', params: {}, field: null } });
  }
  const log = { seq: before.auditSeq, hash: before.auditHash };
  return ok({ fileName: saved.value, madeAt: store.clock.now(), facts, statement, log });
}
