/** Verifies a file in the worker, for the screen that checks exports. */
import type { VerificationReport } from '@shared/formats/municipal/verify/finding';
import { useEffect, useRef, useState } from 'react';
import { verifyFile } from '../../workers/export-job';
import type { Job } from '../../workers/job';

export type Verification =
  | { readonly status: 'none' | 'stopped' }
  | { readonly status: 'busy'; readonly name: string }
  | { readonly status: 'done'; readonly name: string; readonly report: VerificationReport };

export interface Verifier {
  readonly verification: Verification;
  readonly verify: (file: File) => void;
  readonly stop: () => void;
}

/** A worker that breaks is a defect of ours: it goes to the crash screen. */
export function useVerification(): Verifier {
  const [verification, setVerification] = useState<Verification>({ status: 'none' });
  const job = useRef<Job<VerificationReport> | null>(null);
  useEffect(() => () => job.current?.stop(), []);
  const verify = (file: File): void => {
    job.current?.stop();
    const { name } = file;
    const started = verifyFile(file);
    job.current = started;
    setVerification({ status: 'busy', name });
    started.answer.then(
      (report) => {
        if (job.current !== started) return;
        setVerification(report === null ? { status: 'stopped' } : { status: 'done', name, report });
      },
      (problem: unknown) =>
        setVerification(() => {
          throw problem;
        }),
    );
  };
  return { verification, verify, stop: () => job.current?.stop() };
}
