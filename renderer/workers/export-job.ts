/** Has exports made and verified by the export worker. */
import type { ExportMark, FundRecords } from '@shared/formats/municipal/layout';
import type { VerificationReport } from '@shared/formats/municipal/verify/finding';
import { unreadableReport } from '@shared/formats/municipal/verify/verify-export';
import { MOST_BYTES } from '@shared/formats/packet';
import { proxy, transfer } from 'comlink';
import type { ExportWorker, MadeExport, TableSize, TellStage } from './export';
import address from './export?worker&url';
import { type Job, startJob } from './job';

export function measureExport(records: FundRecords): Job<readonly TableSize[]> {
  return startJob<ExportWorker, readonly TableSize[]>(address, (worker) => worker.sizes(records));
}

/** The bytes with the report on them: what did not pass must not be saved. */
export function makeExport(records: FundRecords, mark: ExportMark, onStage: TellStage): Job<MadeExport> {
  return startJob<ExportWorker, MadeExport>(address, (worker) => worker.make(records, mark, proxy(onStage)));
}

/** A file that is larger than any export is not even opened. */
export function verifyFile(file: File): Job<VerificationReport> {
  if (file.size > MOST_BYTES) {
    const report = unreadableReport({ code: 'verify.packet', params: { problem: 'packet.tooLarge' } });
    return { answer: Promise.resolve(report), stop: () => undefined };
  }
  return startJob<ExportWorker, VerificationReport>(address, async (worker) => {
    const bytes = await file.arrayBuffer();
    return await worker.verify(transfer(bytes, [bytes]));
  });
}
