/** Restores a backup in two steps: check all of it, and after a person's word put it in the place of what is there. */
import type { BackupProblem } from '@shared/formats/backup-problem';
import type { Failure } from '@shared/ipc/failure';
import { FILE_KINDS, maxMegabytes } from '@shared/ipc/file-purposes';
import { useState } from 'react';
import { bridge } from '../../bridge/bridge';
import { restoreBackupFile } from '../../data/backup-file';
import { amendReport } from '../../data/current-store';
import { type CheckedBackup, checkBackup } from '../../data/snapshot';
import type { Store } from '../../data/store';

/** As words: a message key and its figures. */
export interface RestoreProblem {
  readonly code: string;
  readonly params: object;
}

export type Restoring =
  | { readonly status: 'none' }
  | { readonly status: 'checking'; readonly name: string }
  | { readonly status: 'checked' | 'restoring'; readonly name: string; readonly backup: CheckedBackup }
  | { readonly status: 'refused'; readonly problem: RestoreProblem };

export interface Restorer {
  readonly restoring: Restoring;
  readonly lookAtFile: (file: File) => Promise<void>;
  readonly lookAtSnapshot: (name: string) => Promise<void>;
  /** True when it is restored. */
  readonly restore: () => Promise<boolean>;
  readonly clear: () => void;
}

export function useRestoring(store: Store): Restorer {
  const [restoring, setRestoring] = useState<Restoring>({ status: 'none' });
  const refuse = (problem: RestoreProblem) => setRestoring({ status: 'refused', problem });
  const look = async (name: string, bytes: Uint8Array) => {
    const checked = await checkBackup(store, bytes);
    if (checked.ok) setRestoring({ status: 'checked', name, backup: checked.value });
    else refuse(problemOf(checked.error));
  };
  return {
    restoring,
    lookAtFile: async (file) => {
      setRestoring({ status: 'checking', name: file.name });
      if (file.size > FILE_KINDS.backup.maxBytes) {
        refuse({ code: 'failure.file.tooLarge', params: { maxMegabytes: maxMegabytes('backup') } });
        return;
      }
      const bytes = await file.arrayBuffer().catch(() => null);
      if (bytes === null) refuse({ code: 'failure.file.notReadable', params: {} });
      else await look(file.name, new Uint8Array(bytes));
    },
    lookAtSnapshot: async (name) => {
      setRestoring({ status: 'checking', name });
      const read = await bridge.snapshotRead({ store: store.name, name });
      if (read.ok) await look(name, read.value.bytes);
      else refuse(failureOf(read.error));
    },
    restore: async () => {
      if (restoring.status !== 'checked') return false;
      setRestoring({ ...restoring, status: 'restoring' });
      const restored = await restoreBackupFile(store, restoring.backup);
      if (restored.ok) amendReport({ finding: { kind: store.journaled ? 'whole' : 'journalAbsent' } });
      else refuse(failureOf(restored.error));
      return restored.ok;
    },
    clear: () => setRestoring({ status: 'none' }),
  };
}

function problemOf({ code, params }: BackupProblem): RestoreProblem {
  return { code: `backup.${code}`, params };
}

function failureOf({ code, parameters }: Failure): RestoreProblem {
  return { code: `failure.${code}`, params: parameters };
}
