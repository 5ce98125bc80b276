/** Makes an export step by step: read, make, verify, and only then save. */
import type { VerificationReport } from '@shared/formats/municipal/verify/finding';
import type { Failure } from '@shared/ipc/failure';
import { localDayOf } from '@shared/kernel/dates';
import { useEffect, useRef, useState } from 'react';
import { bridge } from '../../bridge/bridge';
import { readExportMaterial } from '../../data/queries/exports';
import type { ExportStage, MadeExport } from '../../workers/export';
import { makeExport } from '../../workers/export-job';
import type { Job } from '../../workers/job';
import { exportFileName } from './export-view';

export type Making =
  | { readonly status: 'none' | 'stopped' }
  | { readonly status: 'busy'; readonly stage: ExportStage | 'saving' }
  | { readonly status: 'saved'; readonly name: string; readonly report: VerificationReport }
  /** It did not pass its own verification, so it was not saved. */
  | { readonly status: 'wrong'; readonly report: VerificationReport }
  | { readonly status: 'failed'; readonly failure: Failure };

export interface ExportMaker {
  readonly making: Making;
  /** `word` begins the name of the file. */
  readonly make: (word: string) => void;
  readonly stop: () => void;
}

/** A worker that breaks is a defect of ours: it goes to the crash screen. */
export function useExportMaking(): ExportMaker {
  const [making, setMaking] = useState<Making>({ status: 'none' });
  const job = useRef<Job<MadeExport> | null>(null);
  useEffect(() => () => job.current?.stop(), []);
  const run = async (word: string): Promise<Making> => {
    const version = await bridge.appInfo({});
    if (!version.ok) return { status: 'failed', failure: version.error };
    const material = await readExportMaterial();
    if (material === null) return { status: 'stopped' };
    const { records, readAt, auditHead } = material;
    const mark = { madeAt: readAt, appVersion: version.value.version, auditHead };
    job.current = makeExport(records, mark, (stage) => setMaking({ status: 'busy', stage }));
    const made = await job.current.answer;
    if (made === null) return { status: 'stopped' };
    if (!made.report.passed) return { status: 'wrong', report: made.report };
    setMaking({ status: 'busy', stage: 'saving' });
    const suggestedName = exportFileName(word, records.fund.name, localDayOf(readAt));
    const saved = await bridge.fileSave({ purpose: 'export', suggestedName, bytes: made.bytes });
    if (!saved.ok) return { status: 'failed', failure: saved.error };
    return saved.value.kind === 'cancelled'
      ? { status: 'stopped' }
      : { status: 'saved', name: saved.value.name, report: made.report };
  };
  const make = (word: string): void => {
    setMaking({ status: 'busy', stage: 'making' });
    run(word).then(setMaking, (problem: unknown) =>
      setMaking(() => {
        throw problem;
      }),
    );
  };
  return { making, make, stop: () => job.current?.stop() };
}
