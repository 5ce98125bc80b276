import { changeValueMap } from '@shared/domain/impact/actions/change-value-map';
import { recordValueMap } from '@shared/domain/impact/actions/record-value-map';
import { type ValueMapId, valueMapTable } from '@shared/domain/impact/value-map';
import { describe, expect, it } from 'vitest';
import { aWorld, testId } from '../../../../support/action-world';
import { TODAY } from '../../../../support/grant-world';
import { withoutIds } from '../../../../support/value-maps';

describe('change-value-map', () => {
  it('changes the rows and keeps their ids', async () => {
    const world = aWorld({ today: TODAY });
    await world.run(recordValueMap, withoutIds());
    const [before] = world.rows(valueMapTable);
    if (before === undefined) throw new Error('There is no map');
    const { id: valueMapId, ...details } = before;
    const outcomes = details.outcomes.slice(0, 1).map((row) => ({ ...row, deadweight: 2_000 }));
    await world.run(changeValueMap, { ...details, valueMapId, outcomes, title: 'Lunch' });
    expect(world.rows(valueMapTable)).toEqual([{ ...before, outcomes, title: 'Lunch' }]);
  });

  it('refuses a map that is not there', async () => {
    const world = aWorld({ today: TODAY });
    const input = { ...withoutIds(), valueMapId: testId<ValueMapId>(1) };
    expect(await world.run(changeValueMap, input)).toMatchObject({
      error: { code: 'impact.unknownValueMap' },
    });
  });
});
