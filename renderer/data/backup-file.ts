/** Backups as files that a person keeps: saved from the open store, opened, checked, and restored into it. */
import type { BackupProblem } from '@shared/formats/backup-problem';
import type { Failure } from '@shared/ipc/failure';
import { err, ok, type Result } from '@shared/kernel/result';
import { bridge } from '../bridge/bridge';
import { type CheckedBackup, checkBackup, makeBackup, restoreBackup } from './snapshot';
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

export type BackupFileProblem =
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'backup'; readonly problem: BackupProblem };

/** A backup that passed every check; null when the person stopped. Nothing has changed yet. */
export async function openBackupFile(store: Store): Promise<Result<CheckedBackup | null, BackupFileProblem>> {
  const opened = await bridge.fileOpen({ purpose: 'backup' });
  if (!opened.ok) return err({ kind: 'failure', failure: opened.error });
  if (opened.value.kind === 'cancelled') return ok(null);
  const checked = await checkBackup(store, opened.value.bytes);
  return checked.ok ? checked : err({ kind: 'backup', problem: checked.error });
}

export async function restoreBackupFile(store: Store, backup: CheckedBackup): Promise<Result<null, Failure>> {
  return await restoreBackup(store, backup, await appVersion());
}
