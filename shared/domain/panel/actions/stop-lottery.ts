/** Stops a lottery that was fixed and not drawn. It stays in sight with the reason, so that nobody tries until it fits (L11). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader } from '../../action';
import { committed } from '../lottery/in-phase';
import { LotteryId, lotteryTable } from '../lottery/lottery';
import type { LotteryRefusals } from '../refusals';

export const stopLottery = defineAction({
  name: 'stop-lottery',
  input: z.strictObject({ lotteryId: LotteryId, reason: z.string().trim().min(1).max(300) }),
  load: (reader: Reader, { lotteryId }) => reader.get(lotteryTable, lotteryId),
  decide: (lottery, { reason }, { today }): Decision<LotteryRefusals> => {
    const found = committed(lottery);
    if (!found.ok) return found;
    const { id, commitment } = found.value;
    const state = { status: 'stopped', stoppedOn: today, reason } as const;
    return ok({
      puts: [put(lotteryTable, { ...found.value, state })],
      removals: [],
      audit: { subject: { kind: 'lottery', id }, details: { commitment } },
    });
  },
});
