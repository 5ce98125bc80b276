/** Somebody who was drawn drops out: the reserve whose turn it is comes instead, by rule and not by choice (L12). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { replacementFor } from '../lottery/drop-out';
import { drawn } from '../lottery/in-phase';
import { LotteryId, lotteryTable } from '../lottery/lottery';
import type { LotteryRefusals } from '../refusals';

export const replaceDrawn = defineAction({
  name: 'replace-drawn',
  input: z.strictObject({ lotteryId: LotteryId, candidate: z.string().min(1).max(60) }),
  load: (reader: Reader, { lotteryId }) => reader.get(lotteryTable, lotteryId),
  decide: (lottery, { candidate }): Decision<LotteryRefusals> => {
    const found = drawn(lottery);
    if (!found.ok) return found;
    const { id, list, state } = found.value;
    const comes = replacementFor({ list, ...state }, candidate);
    if (!comes.ok) return refuse<LotteryRefusals>()('lottery.notInSeat', { candidate });
    const changes = [...state.changes, { out: candidate, in: comes.value }];
    return ok({
      puts: [put(lotteryTable, { ...found.value, state: { ...state, changes } })],
      removals: [],
      audit: { subject: { kind: 'lottery', id }, details: { out: candidate, in: comes.value } },
    });
  },
});
