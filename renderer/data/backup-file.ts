/** Backups as files that a person keeps: saved from the open store, and restored into it. */
import type { Failure } from '@shared/ipc/failure';
import { ok, type Result } from '@shared/kernel/result';
import { bridge } from '../bridge/bridge';
import { type CheckedBackup, makeBackup, restoreBackup } from './snapshot';
import type { Store } from './store';

export async function appVersion(): Promise<string> {
  const info = await bridge.appInfo({});
  return info.ok ? info.value.version : 'unknown';
}

/** The name of the file; null when the person stopped. */
export async function saveBackupFile(
  store: Store,
  suggestedName: string,
): Promise<Result<string | null, Failure>> {
  const bytes = await makeBackup(store, await appVersion());
  const saved = await bridge.fileSave({ purpose: 'backup', suggestedName, bytes });
  if (!saved.ok) return saved;
  return ok(saved.value.kind === 'saved' ? saved.value.name : null);
}

export async function restoreBackupFile(store: Store, backup: CheckedBackup): Promise<Result<null, Failure>> {
  return await restoreBackup(store, backup, await appVersion());
}
