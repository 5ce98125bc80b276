/** Has a bank statement read by the reading worker. */

import type { ConfirmedEncoding } from '@shared/formats/intake/text';
import { refusalAt } from '@shared/formats/statements/problem';
import { err } from '@shared/kernel/result';
import type { Job } from './job';
import { readFile, type TellReading } from './reading-job';
import type { StatementAnswer, StatementWorker } from './statement-import';
import address from './statement-import?worker&url';

/** `confirmed`: what a person said of a file that is no UTF-8. */
export function readStatementFile(
  file: File,
  confirmed: ConfirmedEncoding,
  onProgress: TellReading,
): Job<StatementAnswer> {
  return readFile<StatementWorker, StatementAnswer>(file, {
    purpose: 'statement',
    address,
    work: (worker, bytes) => worker.read(file.name, bytes, confirmed),
    refused: (problem) => err(refusalAt(null, { code: 'file', problem })),
    onProgress,
  });
}
