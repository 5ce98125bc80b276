/** Batches of which something is still to be done: to be signed, to be sent, or to come back from the bank. */
import type { Day } from '../../kernel/dates';
import { type BatchLine, keyOfPaid, lineStatus, liveLines, type Paid } from '../grants/batch-line';
import type { PaymentBatch } from '../grants/payment-batch';

export interface OpenBatch {
  readonly id: PaymentBatch['id'];
  readonly number: number;
  readonly waitsFor: 'author' | 'second' | 'sending' | 'bank';
  readonly day: Day;
  /** Instalments and claims that are still to be paid by it. */
  readonly paysIds: readonly ReturnType<typeof keyOfPaid>[];
}

const WAITS_FOR = { draft: 'author', frozen: 'second', approved: 'sending', sent: 'bank' } as const;

/** In the order of their numbers. */
export function openBatches(
  batches: readonly PaymentBatch[],
  lines: readonly BatchLine[],
  paid: Paid,
): OpenBatch[] {
  const live = liveLines(batches, lines).filter(({ line }) => lineStatus(line, paid) === 'open');
  return [...batches]
    .sort((a, b) => a.number - b.number)
    .flatMap(({ id, number, day, state }): OpenBatch[] => {
      const open = live.filter(({ line }) => line.batchId === id);
      if (open.length === 0 || state.status === 'stopped') return [];
      const paysIds = open.map(({ line }) => keyOfPaid(line.pays));
      return [{ id, number, day, waitsFor: WAITS_FOR[state.status], paysIds }];
    });
}
