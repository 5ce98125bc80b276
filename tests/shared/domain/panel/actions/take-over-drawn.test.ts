import { takeOverDrawn } from '@shared/domain/panel/actions/take-over-drawn';
import { panelMemberTable } from '@shared/domain/panel/panel-member';
import { personTable } from '@shared/domain/people/person';
import type { Day } from '@shared/kernel/dates';
import { expect, test } from 'vitest';
import { aDrawnLottery, drawnStateOf } from '../../../../support/lottery-world';
import { TODAY } from '../../../../support/voting-world';

const who = { kind: 'new', contact: { name: 'Sam Visser', email: null, phone: null } } as const;
const term = { who, role: 'member', from: TODAY, until: '2028-12-31' as Day } as const;

test('a number that was drawn becomes a member with a name, and the lottery keeps only the number (L14)', async () => {
  const at = await aDrawnLottery();
  const candidate = drawnStateOf(at).members[2] ?? '';
  await at.world.run(takeOverDrawn, { lotteryId: at.lotteryId, candidate, ...term });
  const person = at.world.rows(personTable).find(({ name }) => name === 'Sam Visser');
  const member = at.world.rows(panelMemberTable).find(({ personId }) => personId === person?.id);
  expect(member).toMatchObject({ role: 'member', from: TODAY, until: '2028-12-31' });
  expect(drawnStateOf(at).takenOver).toEqual([candidate]);
  expect(JSON.stringify(member)).not.toContain(candidate);
  expect(JSON.stringify(at.lottery())).not.toContain(member?.id);
});

test('only who has a seat, and only once', async () => {
  const at = await aDrawnLottery();
  const { members, reserves } = drawnStateOf(at);
  const run = (candidate = '') =>
    at.world.run(takeOverDrawn, { lotteryId: at.lotteryId, candidate, ...term });
  expect(await run(reserves[0])).toMatchObject({ error: { code: 'lottery.notInSeat' } });
  await run(members[0]);
  expect(await run(members[0])).toMatchObject({ error: { code: 'lottery.takenOver' } });
});
