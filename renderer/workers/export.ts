/** The export worker: makes an export and verifies what it made, or verifies a file from elsewhere. */
import { dataPackage, exportTables } from '@shared/formats/municipal/data-package';
import type { ExportMark, FundRecords } from '@shared/formats/municipal/layout';
import type { VerificationReport } from '@shared/formats/municipal/verify/finding';
import { verifyExport } from '@shared/formats/municipal/verify/verify-export';
import { expose, transfer } from 'comlink';

export interface TableSize {
  readonly name: string;
  /** In Dutch, as it stands in the export. */
  readonly title: string;
  readonly rows: number;
}

export type ExportStage = 'making' | 'checking';
export type TellStage = (stage: ExportStage) => Promise<void> | void;

export interface MadeExport {
  readonly bytes: Uint8Array;
  readonly report: VerificationReport;
}

function sizes(records: FundRecords): TableSize[] {
  return exportTables(records).map(({ name, title, rows }) => ({ name, title, rows: rows.length }));
}

async function make(records: FundRecords, mark: ExportMark, tell: TellStage): Promise<MadeExport> {
  await tell('making');
  const bytes = dataPackage.make(records, mark);
  await tell('checking');
  const report = verifyExport(bytes);
  return transfer({ bytes, report }, [bytes.buffer]);
}

function verify(bytes: ArrayBuffer): VerificationReport {
  return verifyExport(new Uint8Array(bytes));
}

export const exportWorker = { sizes, make, verify } as const;
export type ExportWorker = typeof exportWorker;

expose(exportWorker);
