import { handOutLottery } from '@shared/domain/panel/actions/hand-out-lottery';
import { hashText } from '@shared/kernel/hash';
import { expect, test } from 'vitest';
import { aCommittedLottery, aDrawnLottery } from '../../../../support/lottery-world';

test('the log keeps the fingerprint of the file, and nothing else changes', async () => {
  const at = await aDrawnLottery();
  const before = at.lottery();
  const done = await at.world.run(handOutLottery, { lotteryId: at.lotteryId, fileHash: hashText('file') });
  expect(done).toMatchObject({ ok: true });
  expect(at.lottery()).toEqual(before);
});

test('before the draw there is no file', async () => {
  const { world, lotteryId } = await aCommittedLottery();
  const done = await world.run(handOutLottery, { lotteryId, fileHash: hashText('file') });
  expect(done).toMatchObject({ error: { code: 'lottery.notDrawnYet' } });
});
