/** The reading worker of spreadsheets: bytes of a CSV file in, heads and lines out, or the one reason why not. */
import '../no-code-from-text';
import type { ConfirmedEncoding } from '@shared/formats/intake/text';
import { readSheet, type Sheet, type SheetProblem } from '@shared/formats/sheet';
import type { Result } from '@shared/kernel/result';
import { expose } from 'comlink';

export type SheetAnswer = Result<Sheet, SheetProblem>;

/** `bytes` are handed over, not copied. */
function read(bytes: ArrayBuffer, confirmed: ConfirmedEncoding): SheetAnswer {
  return readSheet(new Uint8Array(bytes), confirmed);
}

export const sheetWorker = { read } as const;
export type SheetWorker = typeof sheetWorker;

expose(sheetWorker);
