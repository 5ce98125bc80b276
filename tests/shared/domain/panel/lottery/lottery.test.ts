import { bareLottery, hasValues, Lottery, overOn } from '@shared/domain/panel/lottery/lottery';
import { expect, test } from 'vitest';
import { aCommittedLottery, aDrawnLottery, drawnStateOf } from '../../../../support/lottery-world';
import { TODAY } from '../../../../support/voting-world';

test('after its term numbers and result stay, and no longer who is in which group (L15)', async () => {
  const at = await aDrawnLottery();
  const bare = Lottery.parse(bareLottery(at.lottery()));
  expect(hasValues(at.lottery())).toBe(true);
  expect(hasValues(bare)).toBe(false);
  expect(bare.state).toEqual(drawnStateOf(at));
  expect(new Set(bare.list.candidates.flatMap(({ values }) => values))).toEqual(new Set(['—']));
  expect(bare.list.strata).toEqual(at.lottery().list.strata);
});

test('its term runs from the draw, and not while it is still to be drawn', async () => {
  expect(overOn((await aCommittedLottery()).lottery())).toBeNull();
  expect(overOn((await aDrawnLottery()).lottery())).toBe(TODAY);
});
