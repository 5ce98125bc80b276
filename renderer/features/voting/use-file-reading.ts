/** Reads a `.pb` file in its worker, for the screen that takes in a vote. */
import { useEffect, useRef, useState } from 'react';
import type { Job } from '../../workers/job';
import type { ReadAnswer } from '../../workers/pabulib-import';
import { readElectionFile } from '../../workers/pabulib-job';

export type FileReading =
  | { readonly status: 'none' | 'stopped' }
  | { readonly status: 'reading'; readonly name: string; readonly bytes: number }
  | { readonly status: 'read'; readonly name: string; readonly answer: ReadAnswer };

export interface FileReader {
  readonly reading: FileReading;
  readonly read: (file: File) => void;
  readonly stop: () => void;
  readonly clear: () => void;
}

/** A worker that breaks is a defect of ours: it goes to the crash screen. */
export function useFileReading(): FileReader {
  const [reading, setReading] = useState<FileReading>({ status: 'none' });
  const job = useRef<Job<ReadAnswer> | null>(null);
  useEffect(() => () => job.current?.stop(), []);
  const read = (file: File) => {
    job.current?.stop();
    const started = readElectionFile(file);
    job.current = started;
    setReading({ status: 'reading', name: file.name, bytes: file.size });
    started.answer.then(
      (answer) => {
        if (job.current !== started) return;
        setReading(answer === null ? { status: 'stopped' } : { status: 'read', name: file.name, answer });
      },
      (problem: unknown) =>
        setReading(() => {
          throw problem;
        }),
    );
  };
  return {
    reading,
    read,
    stop: () => job.current?.stop(),
    clear: () => setReading({ status: 'none' }),
  };
}
