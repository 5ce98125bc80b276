import { recordValueMap } from '@shared/domain/impact/actions/record-value-map';
import { removeValueMap } from '@shared/domain/impact/actions/remove-value-map';
import { type ValueMapId, valueMapTable } from '@shared/domain/impact/value-map';
import { describe, expect, it } from 'vitest';
import { aWorld } from '../../../../support/action-world';
import { TODAY } from '../../../../support/grant-world';
import { withoutIds } from '../../../../support/value-maps';

describe('remove-value-map', () => {
  it('removes the map, once', async () => {
    const world = aWorld({ today: TODAY });
    await world.run(recordValueMap, withoutIds());
    const valueMapId = world.rows(valueMapTable)[0]?.id as ValueMapId;
    await world.run(removeValueMap, { valueMapId });
    expect(world.rows(valueMapTable)).toEqual([]);
    expect(await world.run(removeValueMap, { valueMapId })).toMatchObject({
      error: { code: 'impact.unknownValueMap' },
    });
  });
});
