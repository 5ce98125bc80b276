/** Has a spreadsheet read by the reading worker. */
import type { ConfirmedEncoding } from '@shared/formats/intake/text';
import { err } from '@shared/kernel/result';
import type { Job } from './job';
import { readFile, type TellReading } from './reading-job';
import type { SheetAnswer, SheetWorker } from './sheet-import';
import address from './sheet-import?worker&url';

/** `confirmed`: what a person said of a file that is no UTF-8. */
export function readSheetFile(
  file: File,
  confirmed: ConfirmedEncoding,
  onProgress: TellReading,
): Job<SheetAnswer> {
  return readFile<SheetWorker, SheetAnswer>(file, {
    purpose: 'sheet',
    address,
    work: (worker, bytes) => worker.read(bytes, confirmed),
    refused: err,
    onProgress,
  });
}
