/** The worker that proves a count by equal shares: the payments of all ballots, added up. */
import '../no-code-from-text';
import { type CertificateReport, certificateReport } from '@shared/domain/voting/certificate-report';
import { startCount } from '@shared/domain/voting/official-count';
import { certificateOf } from '@shared/domain/voting/rules/equal-shares/certificate';
import type { Tally } from '@shared/domain/voting/tally';
import { certificateCsv } from '@shared/formats/certificate-csv';
import { expose } from 'comlink';
import type { TallyJob } from './tally';

export interface Certified {
  readonly report: CertificateReport;
  /** The whole table. */
  readonly csv: string;
}

/** `titles`: by the id of the plan. null where the count was not decided by equal shares. */
function certify(job: TallyJob, tally: Tally, titles: ReadonlyMap<string, string>): Certified | null {
  const { election } = startCount(job.round, job.ballots, job.rule);
  const certificate = certificateOf(election, tally);
  const report = certificateReport(election, tally);
  if (certificate === null || report === null) return null;
  return { report, csv: certificateCsv(certificate, (id) => titles.get(id) ?? id) };
}

export const certificateWorker = { certify } as const;
export type CertificateWorker = typeof certificateWorker;

expose(certificateWorker);
