/** Puts in the log that the file of a lottery was saved for others, with the fingerprint of that file. */
import { z } from 'zod';
import { Sha256 } from '../../../kernel/hash';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, type Reader } from '../../action';
import { drawn } from '../lottery/in-phase';
import { LotteryId, lotteryTable } from '../lottery/lottery';
import type { LotteryRefusals } from '../refusals';

export const handOutLottery = defineAction({
  name: 'hand-out-lottery',
  input: z.strictObject({ lotteryId: LotteryId, fileHash: Sha256 }),
  load: (reader: Reader, { lotteryId }) => reader.get(lotteryTable, lotteryId),
  decide: (lottery, { lotteryId, fileHash }): Decision<LotteryRefusals> => {
    const found = drawn(lottery);
    if (!found.ok) return found;
    return ok({
      puts: [],
      removals: [],
      audit: { subject: { kind: 'lottery', id: lotteryId }, details: { file: fileHash } },
    });
  },
});
