import { startFund } from '@shared/domain/funds/actions/start-fund';
import { fundTable } from '@shared/domain/funds/fund';
import { describe, expect, it } from 'vitest';
import { aWorld, testId } from '../../../../support/action-world';
import { fundInput, TODAY } from '../../../../support/fund-world';

describe('start-fund', () => {
  it('starts the fund of an empty store', async () => {
    const world = aWorld({ today: TODAY });
    expect(await world.run(startFund, fundInput())).toEqual({ ok: true, value: testId(1) });
    expect(world.rows(fundTable)).toEqual([{ ...fundInput(), id: testId(1) }]);
  });

  it('refuses a second fund in the same store', async () => {
    const world = aWorld({ today: TODAY });
    await world.run(startFund, fundInput());
    expect(await world.run(startFund, fundInput({ name: 'Nog een fonds' }))).toEqual({
      ok: false,
      error: { code: 'funds.alreadyStarted', params: { name: 'Buurtfonds De Linde' }, field: null },
    });
  });
});
