/** Has a `.pb` file read by the reading worker. */

import type { ConfirmedEncoding } from '@shared/formats/intake/text';
import { fileError } from '@shared/formats/pabulib/problem';
import { err } from '@shared/kernel/result';
import type { Job } from './job';
import type { PabulibWorker, ReadAnswer } from './pabulib-import';
import address from './pabulib-import?worker&url';
import { readFile, type TellReading } from './reading-job';

/** `confirmed`: what a person said of a file that is no UTF-8. */
export function readElectionFile(
  file: File,
  confirmed: ConfirmedEncoding,
  onProgress: TellReading,
): Job<ReadAnswer> {
  return readFile<PabulibWorker, ReadAnswer>(file, {
    purpose: 'pabulib',
    address,
    work: (worker, bytes) => worker.read(file.name, bytes, confirmed),
    refused: (problem) => err([fileError(problem)]),
    onProgress,
  });
}
