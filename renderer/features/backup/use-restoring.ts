/** Restores a backup in two steps: check all of it, and after a person's word put it in the place of what is there. */
import type { BackupProblem } from '@shared/formats/backup-problem';
import { shownName } from '@shared/formats/intake/names';
import type { IntakeProblem } from '@shared/formats/intake/problem';
import type { Failure } from '@shared/ipc/failure';
import { useEffect, useRef, useState } from 'react';
import { bridge } from '../../bridge/bridge';
import { restoreBackupFile } from '../../data/backup-file';
import { amendReport } from '../../data/current-store';
import { SCHEMA_VERSION } from '../../data/migrations/index';
import { type CheckedBackup, checkOpenedBackup } from '../../data/snapshot';
import type { Store } from '../../data/store';
import { openBackupFile } from '../../workers/backup-job';
import type { BackupAnswer } from '../../workers/backup-reading';
import type { Job } from '../../workers/job';

/** As words: a message key and its figures. */
export interface RestoreProblem {
  readonly code: string;
  readonly params: object;
}

export type Restoring =
  | { readonly status: 'none' }
  | { readonly status: 'checking'; readonly name: string; readonly percent: number | null }
  | { readonly status: 'checked' | 'restoring'; readonly name: string; readonly backup: CheckedBackup }
  | { readonly status: 'refused'; readonly problem: RestoreProblem };

export interface Restorer {
  readonly restoring: Restoring;
  readonly lookAtFile: (file: File) => Promise<void>;
  readonly lookAtSnapshot: (name: string) => Promise<void>;
  /** Gives up looking. */
  readonly stop: () => void;
  /** True when it is restored. */
  readonly restore: () => Promise<boolean>;
  readonly clear: () => void;
}

export function useRestoring(store: Store): Restorer {
  const [restoring, setRestoring] = useState<Restoring>({ status: 'none' });
  const job = useRef<Job<BackupAnswer> | null>(null);
  useEffect(() => () => job.current?.stop(), []);
  const refuse = (problem: RestoreProblem) => setRestoring({ status: 'refused', problem });
  const look = async (file: File) => {
    const name = shownName(file.name);
    const started = openBackupFile(file, SCHEMA_VERSION, (percent) => {
      if (job.current === started) setRestoring({ status: 'checking', name, percent });
    });
    job.current?.stop();
    job.current = started;
    const opened = await started.answer;
    if (job.current !== started) return;
    job.current = null;
    if (opened === null) return setRestoring({ status: 'none' });
    if (!opened.ok) return refuse(problemOf(opened.error));
    const checked = await checkOpenedBackup(store, opened.value);
    if (checked.ok) setRestoring({ status: 'checked', name, backup: checked.value });
    else refuse(problemOf(checked.error));
  };
  return {
    restoring,
    lookAtFile: look,
    lookAtSnapshot: async (name) => {
      setRestoring({ status: 'checking', name, percent: null });
      const read = await bridge.snapshotRead({ store: store.name, name });
      if (read.ok) await look(new File([read.value.bytes], name));
      else refuse(failureOf(read.error));
    },
    stop: () => job.current?.stop(),
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

function problemOf({ code, params }: BackupProblem | IntakeProblem): RestoreProblem {
  return { code: code.startsWith('intake.') ? code : `backup.${code}`, params };
}

function failureOf({ code, parameters }: Failure): RestoreProblem {
  return { code: `failure.${code}`, params: parameters };
}
