/** Work with one file at a time, away from the page: how far it is, its answer, and a way to stop it. */
import { useEffect, useRef, useState } from 'react';

/** As the jobs of `renderer/workers`. */
export interface FileJob<Answer> {
  /** null when it was stopped. */
  readonly answer: Promise<Answer | null>;
  readonly stop: () => void;
}

export type FileWork<Answer> =
  | { readonly status: 'none' | 'stopped' }
  /** `percent` of the file that is in memory; null while it is being read. */
  | { readonly status: 'busy'; readonly file: File; readonly percent: number | null }
  | { readonly status: 'done'; readonly file: File; readonly answer: Answer };

export interface FileWorker<Answer> {
  readonly work: FileWork<Answer>;
  /** Begins anew; what was still going on is stopped. */
  readonly begin: (file: File, start: StartJob<Answer>) => void;
  readonly stop: () => void;
  readonly clear: () => void;
}

export type StartJob<Answer> = (onProgress: (percent: number | null) => void) => FileJob<Answer>;

/** A worker that breaks is a defect of ours: it goes to the crash screen. Leaving the screen stops the work. */
export function useFileJob<Answer>(): FileWorker<Answer> {
  const [work, setWork] = useState<FileWork<Answer>>({ status: 'none' });
  const job = useRef<FileJob<Answer> | null>(null);
  useEffect(() => () => job.current?.stop(), []);
  const begin = (file: File, start: StartJob<Answer>) => {
    job.current?.stop();
    setWork({ status: 'busy', file, percent: null });
    let isOver = false;
    const started = start((percent) => {
      if (!isOver && job.current === started) setWork({ status: 'busy', file, percent });
    });
    job.current = started;
    started.answer.then(
      (answer) => {
        isOver = true;
        if (job.current !== started) return;
        setWork(answer === null ? { status: 'stopped' } : { status: 'done', file, answer });
      },
      (problem: unknown) =>
        setWork(() => {
          throw problem;
        }),
    );
  };
  const clear = () => {
    job.current = null;
    setWork({ status: 'none' });
  };
  return { work, begin, stop: () => job.current?.stop(), clear };
}
