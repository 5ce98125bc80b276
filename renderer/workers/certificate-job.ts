/** Has a count by equal shares proved by its worker. */
import type { Tally } from '@shared/domain/voting/tally';
import type { CertificateWorker, Certified } from './certificate';
import address from './certificate?worker&url';
import { type Job, startJob } from './job';
import type { TallyJob } from './tally';

export function certifyInWorker(
  job: TallyJob,
  tally: Tally,
  titles: ReadonlyMap<string, string>,
): Job<Certified | null> {
  return startJob<CertificateWorker, Certified | null>(address, (worker) =>
    worker.certify(job, tally, titles),
  );
}
