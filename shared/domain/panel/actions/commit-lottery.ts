/** Fixes a lottery before anything is drawn: the list, the seats and a secret, with the promise that anyone can check (L4, L11). */
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { commitmentOf, listHash } from '../lottery/draw';
import { Lottery, type LotteryId, lotteryTable } from '../lottery/lottery';
import { seatsProblems } from '../lottery/seats-problem';
import type { LotteryRefusals } from '../refusals';

export const commitLottery = defineAction({
  name: 'commit-lottery',
  /** `secret`: 32 bytes of chance. */
  input: Lottery.pick({ name: true, list: true, secret: true }),
  load: async (_reader: Reader) => null,
  decide: (_loaded, { name, list, secret }, { today, newId }): Decision<LotteryRefusals> => {
    if (seatsProblems(list).length > 0) return refuse<LotteryRefusals>()('lottery.cannotFill', {});
    const id = newId<LotteryId>();
    const commitment = commitmentOf(list, secret);
    const state = { status: 'committed' } as const;
    return ok({
      puts: [put(lotteryTable, { id, name, list, secret, commitment, committedOn: today, state })],
      removals: [],
      audit: {
        subject: { kind: 'lottery', id },
        details: {
          commitment,
          list: listHash(list),
          seats: list.size,
          candidates: list.candidates.length,
        },
      },
    });
  },
});
