/** A lottery that is fixed, or drawn, for tests of what comes after. */
import { commitLottery } from '@shared/domain/panel/actions/commit-lottery';
import { drawLottery } from '@shared/domain/panel/actions/draw-lottery';
import { isDrawn, type Lottery, type LotteryId, lotteryTable } from '@shared/domain/panel/lottery/lottery';
import { hashText } from '@shared/kernel/hash';
import { aWorld, type World } from './action-world';
import { aPanelList } from './lotteries';
import { seedPanel } from './panel-world';
import { TODAY } from './voting-world';

export const SECRET = hashText('secret');

export interface LotteryWorld {
  readonly world: World;
  readonly lotteryId: LotteryId;
  readonly lottery: () => Lottery;
}

export async function aCommittedLottery(): Promise<LotteryWorld> {
  const world = aWorld({ today: TODAY });
  await seedPanel(world);
  const done = await world.run(commitLottery, { name: 'Panel 2027', list: aPanelList(), secret: SECRET });
  if (!done.ok) throw new Error(done.error.code);
  const lottery = () => {
    const [row] = world.rows(lotteryTable);
    if (row === undefined) throw new Error('There is no lottery.');
    return row;
  };
  return { world, lotteryId: lottery().id, lottery };
}

export async function aDrawnLottery(): Promise<LotteryWorld> {
  const at = await aCommittedLottery();
  const done = await at.world.run(drawLottery, { lotteryId: at.lotteryId, words: ['kastanje', 'fietsbel'] });
  if (!done.ok) throw new Error(done.error.code);
  return at;
}

export function drawnStateOf(at: LotteryWorld) {
  const lottery = at.lottery();
  if (!isDrawn(lottery)) throw new Error('It was not drawn.');
  return lottery.state;
}
