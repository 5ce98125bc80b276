/** Restores a backup in two steps: check all of it, and after a person's word put it in the place of what is there. */
import type { BackupProblem } from '@shared/formats/backup-problem';
import { shownName } from '@shared/formats/intake/names';
import type { IntakeProblem } from '@shared/formats/intake/problem';
import type { Failure } from '@shared/ipc/failure';
import type { KeyOpener } from '@shared/ipc/key-contract';
import { useEffect, useRef, useState } from 'react';
import { bridge } from '../../bridge/bridge';
import { appVersion, restoreBackupFile } from '../../data/copies/backup-file';
import { type CheckedBackup, checkOpenedBackup } from '../../data/copies/restore';
import { amendReport } from '../../data/current-store';
import { SCHEMA_VERSION } from '../../data/migrations/index';
import { restoreBrought } from '../../data/opening/start';
import { type BroughtKeys, broughtVault } from '../../data/sealing/unlock';
import type { Vault } from '../../data/sealing/vault';
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
  /** Made on another computer: waits for its passphrase or its recovery words. */
  | {
      readonly status: 'locked';
      readonly file: File;
      readonly keys: Omit<BroughtKeys, 'opener'>;
      readonly problem: Failure | null;
    }
  | {
      readonly status: 'checked' | 'restoring';
      readonly name: string;
      readonly backup: CheckedBackup;
      /** null: sealed with the keys that are here. */
      readonly keys: BroughtKeys | null;
    }
  | { readonly status: 'refused'; readonly problem: RestoreProblem };

export interface Restorer {
  readonly restoring: Restoring;
  readonly lookAtFile: (file: File) => Promise<void>;
  readonly lookAtSnapshot: (name: string) => Promise<void>;
  /** With what a person typed, of the computer where the backup was made. */
  readonly unlock: (opener: KeyOpener) => Promise<void>;
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
  const look = async (file: File, brought: Brought | null = null) => {
    const name = shownName(file.name);
    const vault = brought?.vault ?? store.vault;
    const reading = { knownSchema: SCHEMA_VERSION, key: vault.snapshot };
    const started = openBackupFile(file, reading, (percent) => {
      if (job.current === started) setRestoring({ status: 'checking', name, percent });
    });
    job.current?.stop();
    job.current = started;
    const opened = await started.answer;
    if (job.current !== started) return;
    job.current = null;
    if (opened === null) return setRestoring({ status: 'none' });
    if (!opened.ok) {
      const keys = keysIn(opened.error);
      if (keys === null) return refuse(problemOf(opened.error));
      return setRestoring({ status: 'locked', file, keys, problem: null });
    }
    const checked = await checkOpenedBackup(store, opened.value, vault);
    if (!checked.ok) return refuse(problemOf(checked.error));
    setRestoring({ status: 'checked', name, backup: checked.value, keys: brought?.keys ?? null });
  };
  return {
    restoring,
    lookAtFile: (file) => look(file),
    lookAtSnapshot: async (name) => {
      setRestoring({ status: 'checking', name, percent: null });
      const read = await bridge.snapshotRead({ store: store.name, name });
      if (read.ok) await look(new File([read.value.bytes], name));
      else refuse(failureOf(read.error));
    },
    unlock: async (opener) => {
      if (restoring.status !== 'locked') return;
      const keys = { ...restoring.keys, opener };
      const vault = await broughtVault(store.source, store.name, keys);
      if (vault.ok) await look(restoring.file, { keys, vault: vault.value });
      else setRestoring({ ...restoring, problem: vault.error });
    },
    stop: () => job.current?.stop(),
    restore: async () => {
      if (restoring.status !== 'checked') return false;
      setRestoring({ ...restoring, status: 'restoring' });
      const { backup, keys } = restoring;
      const restored =
        keys === null
          ? await restoreBackupFile(store, backup)
          : await restoreBrought({ backup, keys, appVersion: await appVersion() });
      if (restored.ok) amendReport({ finding: { kind: store.journaled ? 'whole' : 'journalAbsent' } });
      else refuse(failureOf(restored.error));
      return restored.ok;
    },
    clear: () => setRestoring({ status: 'none' }),
  };
}

interface Brought {
  readonly keys: BroughtKeys;
  readonly vault: Vault;
}

/** The keys that came along, when that is all that stands in the way. */
function keysIn(problem: BackupProblem | IntakeProblem): Omit<BroughtKeys, 'opener'> | null {
  if (problem.code !== 'sealedElsewhere' || problem.params.keyFile === null) return null;
  return { keyId: problem.params.keyId, keyFile: problem.params.keyFile };
}

function problemOf({ code, params }: BackupProblem | IntakeProblem): RestoreProblem {
  return { code: code.startsWith('intake.') ? code : `backup.${code}`, params };
}

function failureOf({ code, parameters }: Failure): RestoreProblem {
  return { code: `failure.${code}`, params: parameters };
}
