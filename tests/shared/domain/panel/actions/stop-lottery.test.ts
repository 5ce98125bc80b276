import { drawLottery } from '@shared/domain/panel/actions/draw-lottery';
import { stopLottery } from '@shared/domain/panel/actions/stop-lottery';
import { expect, test } from 'vitest';
import { aCommittedLottery, aDrawnLottery } from '../../../../support/lottery-world';
import { TODAY } from '../../../../support/voting-world';

test('a lottery that is stopped stays with its reason, and cannot be drawn any more (L11)', async () => {
  const { world, lotteryId, lottery } = await aCommittedLottery();
  await world.run(stopLottery, { lotteryId, reason: 'Er misten vijf mensen.' });
  expect(lottery().state).toEqual({
    status: 'stopped',
    stoppedOn: TODAY,
    reason: 'Er misten vijf mensen.',
  });
  const done = await world.run(drawLottery, { lotteryId, words: ['een', 'twee'] });
  expect(done).toMatchObject({ error: { code: 'lottery.isOver' } });
});

test('what was drawn cannot be stopped (L11)', async () => {
  const { world, lotteryId } = await aDrawnLottery();
  const done = await world.run(stopLottery, { lotteryId, reason: 'Wij wilden anderen.' });
  expect(done).toMatchObject({ error: { code: 'lottery.isOver' } });
});
