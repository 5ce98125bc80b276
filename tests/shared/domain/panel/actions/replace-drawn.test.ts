import { replaceDrawn } from '@shared/domain/panel/actions/replace-drawn';
import { replacementFor } from '@shared/domain/panel/lottery/drop-out';
import { expect, test } from 'vitest';
import { aLotteryFile } from '../../../../support/lotteries';
import { aCommittedLottery, aDrawnLottery, drawnStateOf } from '../../../../support/lottery-world';

test('the reserve whose turn it is comes, and it stands in the file (L12)', async () => {
  const at = await aDrawnLottery();
  const candidate = drawnStateOf(at).members[0] ?? '';
  await at.world.run(replaceDrawn, { lotteryId: at.lotteryId, candidate });
  const comes = replacementFor(aLotteryFile(), candidate);
  expect(drawnStateOf(at).changes).toEqual([{ out: candidate, in: comes.ok ? comes.value : null }]);
  const again = await at.world.run(replaceDrawn, { lotteryId: at.lotteryId, candidate });
  expect(again).toMatchObject({ error: { code: 'lottery.notInSeat' } });
});

test('nobody drops out of what was not drawn', async () => {
  const { world, lotteryId } = await aCommittedLottery();
  const done = await world.run(replaceDrawn, { lotteryId, candidate: 'k001' });
  expect(done).toMatchObject({ error: { code: 'lottery.notDrawnYet' } });
});
