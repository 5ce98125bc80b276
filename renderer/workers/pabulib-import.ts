/** The reading worker: makes of the bytes of a `.pb` file the vote that can be taken in, or says what is wrong. */
import '../no-code-from-text';
import type { ImportedElection } from '@shared/domain/voting/imported-election';
import { shownName } from '@shared/formats/intake/names';
import type { ConfirmedEncoding } from '@shared/formats/intake/text';
import { type NumbersInFile, numbersInFile } from '@shared/formats/pabulib/numbers-in-file';
import type { PabulibError, PabulibWarning } from '@shared/formats/pabulib/problem';
import { readPabulib } from '@shared/formats/pabulib/reader';
import { importedElection } from '@shared/formats/pabulib/to-import';
import { hashBytes } from '@shared/kernel/hash';
import { ok, type Result } from '@shared/kernel/result';
import { expose } from 'comlink';

export interface ReadElection {
  readonly election: ImportedElection;
  readonly warnings: readonly PabulibWarning[];
  /** How many more warnings there were than are listed. */
  readonly warningsLeftOut: number;
  readonly numbers: NumbersInFile;
}

export type ReadAnswer = Result<ReadElection, readonly PabulibError[]>;

/** `bytes` are handed over, not copied. */
function read(fileName: string, bytes: ArrayBuffer, confirmed: ConfirmedEncoding): ReadAnswer {
  const view = new Uint8Array(bytes);
  const file = readPabulib(view, confirmed);
  if (!file.ok) return file;
  const { warnings, warningsLeftOut } = file.value;
  const election = importedElection(file.value, {
    fileName: shownName(fileName),
    fileHash: hashBytes(view),
  });
  return ok({ election, warnings, warningsLeftOut, numbers: numbersInFile(election, file.value.numbers) });
}

export const pabulibWorker = { read } as const;
export type PabulibWorker = typeof pabulibWorker;

expose(pabulibWorker);
