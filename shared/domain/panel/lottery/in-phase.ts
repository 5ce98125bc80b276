/** The lottery that an action is about, in the state that it asks for (L11). */
import type { Result } from '../../../kernel/result';
import { ok } from '../../../kernel/result';
import { type RefusalOf, refuse } from '../../action';
import type { LotteryRefusals } from '../refusals';
import { type DrawnLottery, isDrawn, type Lottery } from './lottery';

export type LotteryRefusal = RefusalOf<LotteryRefusals>;

export function committed(lottery: Lottery | null): Result<Lottery, LotteryRefusal> {
  const no = refuse<LotteryRefusals>();
  if (lottery === null) return no('lottery.unknown', {});
  return lottery.state.status === 'committed' ? ok(lottery) : no('lottery.isOver', {});
}

export function drawn(lottery: Lottery | null): Result<DrawnLottery, LotteryRefusal> {
  const no = refuse<LotteryRefusals>();
  if (lottery === null) return no('lottery.unknown', {});
  return isDrawn(lottery) ? ok(lottery) : no('lottery.notDrawnYet', {});
}
