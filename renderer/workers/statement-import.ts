/** The reading worker of bank statements: bytes of a file or zip in, statements out, or the one reason why not. */
import '../no-code-from-text';
import type { ConfirmedEncoding } from '@shared/formats/intake/text';
import type { StatementProblem } from '@shared/formats/statements/problem';
import { type ReadStatements, readStatements } from '@shared/formats/statements/read-statements';
import type { Result } from '@shared/kernel/result';
import { expose } from 'comlink';

export type StatementAnswer = Result<ReadStatements, StatementProblem>;

/** `bytes` are handed over, not copied. */
function read(fileName: string, bytes: ArrayBuffer, confirmed: ConfirmedEncoding): StatementAnswer {
  return readStatements(new Uint8Array(bytes), fileName, confirmed);
}

export const statementWorker = { read } as const;
export type StatementWorker = typeof statementWorker;

expose(statementWorker);
