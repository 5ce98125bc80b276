/** Has exports made and verified by the export worker. */
import type { ExportMark, FundRecords } from '@shared/formats/municipal/layout';
import type { VerificationReport } from '@shared/formats/municipal/verify/finding';
import { unreadableReport } from '@shared/formats/municipal/verify/verify-export';
import { proxy } from 'comlink';
import type { ExportWorker, MadeExport, TableSize, TellStage } from './export';
import address from './export?worker&url';
import { type Job, startJob } from './job';
import { readFile, type TellReading } from './reading-job';

export function measureExport(records: FundRecords): Job<readonly TableSize[]> {
  return startJob<ExportWorker, readonly TableSize[]>(address, (worker) => worker.sizes(records));
}

/** The bytes with the report on them: what did not pass must not be saved. */
export function makeExport(records: FundRecords, mark: ExportMark, onStage: TellStage): Job<MadeExport> {
  return startJob<ExportWorker, MadeExport>(address, (worker) => worker.make(records, mark, proxy(onStage)));
}

export function verifyFile(file: File, onProgress: TellReading): Job<VerificationReport> {
  return readFile<ExportWorker, VerificationReport>(file, {
    purpose: 'export',
    address,
    work: (worker, bytes) => worker.verify(bytes),
    refused: (problem) => unreadableReport({ code: 'verify.packet', params: { problem } }),
    onProgress,
  });
}
