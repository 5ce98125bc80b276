/**
 * How every importer has a file read: measured before it is opened, loaded with progress, read by a worker of its own,
 * given up after a time, and stopped when a person says so. The page itself never waits.
 */
import { READING_SECONDS, sizeProblem } from '@shared/formats/intake/admit';
import { type IntakeProblem, intakeProblem } from '@shared/formats/intake/problem';
import type { FilePurpose } from '@shared/ipc/file-purposes';
import { type Remote, transfer } from 'comlink';
import { type Job, startJob } from './job';
import { loadFile } from './load-file';

export interface Reading<Api, Answer> {
  readonly purpose: FilePurpose;
  /** Of the worker. */
  readonly address: string;
  /** `bytes` are to be handed over, and are wrapped for that already. */
  readonly work: (worker: Remote<Api>, bytes: ArrayBuffer) => Promise<Answer>;
  /** How a problem before the reading looks in the answer. */
  readonly refused: (problem: IntakeProblem) => Answer;
  readonly onProgress?: TellReading;
}

/** Percent of the file that is in memory; null while it is being read. */
export type TellReading = (percent: number | null) => void;

export function readFile<Api extends object, Answer>(file: File, reading: Reading<Api, Answer>): Job<Answer> {
  const { purpose, refused, onProgress = () => undefined } = reading;
  const problem = sizeProblem(purpose, file.size);
  if (problem !== null) return { answer: Promise.resolve(refused(problem)), stop: () => undefined };
  let isStopped = false;
  const job = startJob<Api, Answer>(reading.address, async (worker) => {
    const bytes = await loadFile(file, { onPercent: onProgress, isStopped: () => isStopped });
    if (bytes === null) return refused(intakeProblem('intake.notReadable', {}));
    onProgress(null);
    return await reading.work(worker, transfer(bytes, [bytes]));
  });
  const stop = () => {
    isStopped = true;
    job.stop();
  };
  const seconds = READING_SECONDS[purpose];
  const late = refused(intakeProblem('intake.tookTooLong', { seconds }));
  return withTimeLimit({ answer: job.answer, stop }, seconds * 1000, late);
}

/** Ends the job after so many milliseconds, with `late` for an answer. */
export function withTimeLimit<Answer>(job: Job<Answer>, milliseconds: number, late: Answer): Job<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => {
      resolve(late);
      job.stop();
    }, milliseconds);
  });
  const answer = Promise.race([job.answer, tooLate]).finally(() => clearTimeout(timer));
  return { answer, stop: job.stop };
}
