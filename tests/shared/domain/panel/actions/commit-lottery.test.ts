import { commitLottery } from '@shared/domain/panel/actions/commit-lottery';
import { commitmentOf } from '@shared/domain/panel/lottery/draw';
import { lotteryTable } from '@shared/domain/panel/lottery/lottery';
import { expect, test } from 'vitest';
import { aWorld } from '../../../../support/action-world';
import { aPanelList } from '../../../../support/lotteries';
import { aCommittedLottery, SECRET } from '../../../../support/lottery-world';
import { TODAY } from '../../../../support/voting-world';

test('list, seats and secret are fixed with the commitment that belongs to them (L4, L11)', async () => {
  const { lottery } = await aCommittedLottery();
  expect(lottery()).toMatchObject({
    list: aPanelList(),
    secret: SECRET,
    commitment: commitmentOf(aPanelList(), SECRET),
    committedOn: TODAY,
    state: { status: 'committed' },
  });
});

test('the commitment stands in the log before anything is drawn, and the secret does not (L11)', async () => {
  const told: unknown[] = [];
  const world = aWorld({ today: TODAY, onChange: (_action, { audit }) => told.push(audit) });
  await world.run(commitLottery, { name: 'Panel', list: aPanelList(), secret: SECRET });
  expect(told).toMatchObject([
    { details: { commitment: commitmentOf(aPanelList(), SECRET), seats: 9, candidates: 40 } },
  ]);
  expect(JSON.stringify(told)).not.toContain(SECRET);
});

test('seats that cannot be filled are refused (L6)', async () => {
  const world = aWorld({ today: TODAY });
  const list = { ...aPanelList(), size: 8 };
  const done = await world.run(commitLottery, { name: 'Panel', list, secret: SECRET });
  expect(done).toMatchObject({ error: { code: 'lottery.cannotFill' } });
  expect(world.rows(lotteryTable)).toEqual([]);
});
