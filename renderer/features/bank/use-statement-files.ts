/** Reads any number of chosen statement files one after the other, and keeps what each of them is. */
import type { ConfirmedEncoding } from '@shared/formats/intake/text';
import { useEffect, useRef, useState } from 'react';
import type { StatementAnswer } from '../../workers/statement-import';
import { readStatementFile } from '../../workers/statement-job';

export interface ReadFile {
  readonly file: File;
  /** null while it waits or is being read. */
  readonly answer: StatementAnswer | null;
}

export interface StatementFiles {
  readonly files: readonly ReadFile[];
  /** The file that is being read; null when none is. `percent` as far as it is in memory. */
  readonly busy: { readonly file: File; readonly percent: number | null; readonly place: number } | null;
  readonly add: (files: readonly File[]) => void;
  /** Reads one again, now that a person said how its text is written. */
  readonly confirm: (file: File, encoding: ConfirmedEncoding) => void;
  /** Leaves one out of what is taken in. */
  readonly remove: (file: File) => void;
  /** Stops reading; what was read stays. */
  readonly stop: () => void;
  readonly clear: () => void;
}

interface Waiting {
  readonly file: File;
  readonly encoding: ConfirmedEncoding;
}

export function useStatementFiles(): StatementFiles {
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  const [busy, setBusy] = useState<StatementFiles['busy']>(null);
  const queue = useRef<Waiting[]>([]);
  const running = useRef<{ readonly stop: () => void } | null>(null);
  useEffect(() => () => running.current?.stop(), []);

  const next = () => {
    const first = queue.current.shift();
    if (first === undefined) {
      running.current = null;
      setBusy(null);
      return;
    }
    const { file, encoding } = first;
    const tell = (percent: number | null) => setBusy({ file, percent, place: queue.current.length });
    tell(0);
    const job = readStatementFile(file, encoding, tell);
    running.current = job;
    job.answer.then(
      (answer) => {
        if (running.current !== job) return;
        setFiles((known) => known.map((one) => (one.file === file ? { file, answer } : one)));
        next();
      },
      (problem: unknown) =>
        setBusy(() => {
          throw problem;
        }),
    );
  };
  const begin = (waiting: readonly Waiting[]) => {
    queue.current.push(...waiting);
    if (running.current === null) next();
  };
  const stop = () => {
    queue.current = [];
    running.current?.stop();
    running.current = null;
    setBusy(null);
    setFiles((known) => known.filter(({ answer }) => answer !== null));
  };
  return {
    files,
    busy,
    add: (added) => {
      setFiles((known) => [...known, ...added.map((file) => ({ file, answer: null }))]);
      begin(added.map((file) => ({ file, encoding: null })));
    },
    confirm: (file, encoding) => {
      setFiles((known) => known.map((one) => (one.file === file ? { file, answer: null } : one)));
      begin([{ file, encoding }]);
    },
    remove: (file) => setFiles((known) => known.filter((one) => one.file !== file)),
    stop,
    clear: () => {
      stop();
      setFiles([]);
    },
  };
}
