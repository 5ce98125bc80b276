/** Draws a lottery that was fixed before, with the words of two people who are there (L5-L8, L11). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { drawPanel, seedOf } from '../lottery/draw';
import { committed } from '../lottery/in-phase';
import { LotteryId, lotteryTable } from '../lottery/lottery';
import { LotteryFile } from '../lottery/lottery-file';
import type { LotteryRefusals } from '../refusals';

export const drawLottery = defineAction({
  name: 'draw-lottery',
  input: z.strictObject({ lotteryId: LotteryId, words: LotteryFile.shape.words }),
  load: (reader: Reader, { lotteryId }) => reader.get(lotteryTable, lotteryId),
  decide: (lottery, { words }, { today }): Decision<LotteryRefusals> => {
    const found = committed(lottery);
    if (!found.ok) return found;
    if (words[0].toLowerCase() === words[1].toLowerCase()) {
      return refuse<LotteryRefusals>()('lottery.sameWord', {}, 'second');
    }
    const { id, list, secret, commitment } = found.value;
    const seed = seedOf({ list, secret, words });
    const result = drawPanel(list, seed);
    if (!result.ok) return refuse<LotteryRefusals>()('lottery.cannotFill', {});
    const { members, reserves } = result.value;
    const state = {
      status: 'drawn' as const,
      drawnOn: today,
      words,
      members: [...members],
      reserves: [...reserves],
      changes: [],
      takenOver: [],
    };
    return ok({
      puts: [put(lotteryTable, { ...found.value, state })],
      removals: [],
      audit: {
        subject: { kind: 'lottery', id },
        details: { commitment, seed, members: members.length, reserves: reserves.length },
      },
    });
  },
});
