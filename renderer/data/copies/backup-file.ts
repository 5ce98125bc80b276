/** Backups as files that a person keeps: saved from the open store, and restored into it. */
import { type Failure, failure } from '@shared/ipc/failure';
import { err, ok, type Result } from '@shared/kernel/result';
import { bridge } from '../../bridge/bridge';
import { answered } from '../journal/outbox';
import type { Store } from '../store';
import type { Packing } from './packer';
import { type CheckedBackup, restoreBackup } from './restore';
import { type BackupMaking, makeBackupFor } from './snapshot';

export async function appVersion(): Promise<string> {
  const info = await bridge.appInfo({});
  return info.ok ? info.value.version : 'unknown';
}

/** A made-up fund has nothing to hide, and a browser can hide nothing: their backups are readable. */
export function isSavedReadable(store: Store): boolean {
  return store.name === 'demo' || !store.journaled;
}

export interface BackupSaving {
  readonly suggestedName: string;
  readonly packing: Packing;
}

/** The name of the file; null when the person stopped. `keys.notPortable`: it would open on this computer only. */
export async function saveBackupFile(
  store: Store,
  { suggestedName, packing }: BackupSaving,
): Promise<Result<string | null, Failure>> {
  const keys = await keysFor(store);
  if (!keys.ok) return keys;
  const bytes = await makeBackupFor(store, { appVersion: await appVersion(), keys: keys.value, packing });
  if (bytes === null) return ok(null);
  const saved = await bridge.fileSave({ purpose: 'backup', suggestedName, bytes });
  if (!saved.ok) return saved;
  return ok(saved.value.kind === 'saved' ? saved.value.name : null);
}

export async function restoreBackupFile(store: Store, backup: CheckedBackup): Promise<Result<null, Failure>> {
  return await restoreBackup(store, backup, await appVersion());
}

/** Whether a backup of this store can be opened on another computer. */
export async function isPortable(store: Store): Promise<boolean> {
  return (await keysFor(store)).ok;
}

async function keysFor(store: Store): Promise<Result<BackupMaking['keys'], Failure>> {
  if (isSavedReadable(store)) return ok({ kind: 'open' });
  const exported = await answered(() => store.source.keys.keysExport({ store: store.name }));
  if (!exported.ok) return exported;
  const keyFile = new TextDecoder().decode(exported.value.bytes);
  return keyFile === '' ? err(failure('keys.damaged')) : ok({ kind: 'carried', keyFile });
}
