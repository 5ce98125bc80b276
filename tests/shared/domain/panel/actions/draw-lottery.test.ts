import { drawLottery } from '@shared/domain/panel/actions/draw-lottery';
import { isDrawn, lotteryFileOf } from '@shared/domain/panel/lottery/lottery';
import { LotteryFile } from '@shared/domain/panel/lottery/lottery-file';
import { redoDraw } from '@shared/domain/panel/lottery/redo';
import { expect, test } from 'vitest';
import { aLotteryFile } from '../../../../support/lotteries';
import { aCommittedLottery, aDrawnLottery, drawnStateOf } from '../../../../support/lottery-world';
import { TODAY } from '../../../../support/voting-world';

test('the draw is the one that the file gives when it is done again (L5-L9)', async () => {
  const at = await aDrawnLottery();
  const { members, reserves } = aLotteryFile();
  expect(drawnStateOf(at)).toMatchObject({ drawnOn: TODAY, members, reserves, changes: [], takenOver: [] });
  const lottery = at.lottery();
  const file = isDrawn(lottery) ? LotteryFile.parse(lotteryFileOf(lottery)) : null;
  expect(file === null ? null : redoDraw(file)).toEqual([]);
});

test('a lottery is drawn once (L11)', async () => {
  const { world, lotteryId } = await aDrawnLottery();
  const again = await world.run(drawLottery, { lotteryId, words: ['ander', 'woord'] });
  expect(again).toMatchObject({ error: { code: 'lottery.isOver' } });
});

test('two people say a word of their own (L5)', async () => {
  const { world, lotteryId } = await aCommittedLottery();
  const done = await world.run(drawLottery, { lotteryId, words: ['Roos', 'roos'] });
  expect(done).toMatchObject({ error: { code: 'lottery.sameWord', field: 'second' } });
});
