/** Has a `.pb` file read by the reading worker; a file that is too large is not even opened. */
import { PABULIB_SIZE_LIMIT, tooLarge } from '@shared/formats/pabulib/reader';
import { err } from '@shared/kernel/result';
import { transfer } from 'comlink';
import { type Job, startJob } from './job';
import type { PabulibWorker, ReadAnswer } from './pabulib-import';
import address from './pabulib-import?worker&url';

export function readElectionFile(file: File): Job<ReadAnswer> {
  if (file.size > PABULIB_SIZE_LIMIT) {
    return { answer: Promise.resolve(err([tooLarge(file.size)])), stop: () => undefined };
  }
  return startJob<PabulibWorker, ReadAnswer>(address, async (worker) => {
    const bytes = await file.arrayBuffer();
    return await worker.read(file.name.slice(0, 255), transfer(bytes, [bytes]));
  });
}
