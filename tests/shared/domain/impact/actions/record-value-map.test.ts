import type { GrantId } from '@shared/domain/grants/grant';
import { recordValueMap } from '@shared/domain/impact/actions/record-value-map';
import { valueMapTable } from '@shared/domain/impact/value-map';
import { describe, expect, it } from 'vitest';
import { aWorld, testId } from '../../../../support/action-world';
import { TODAY } from '../../../../support/grant-world';
import { withoutIds } from '../../../../support/value-maps';

describe('record-value-map', () => {
  it('keeps the map and gives each row an id', async () => {
    const world = aWorld({ today: TODAY });
    const made = await world.run(recordValueMap, withoutIds());
    const [map] = world.rows(valueMapTable);
    expect(made).toEqual({ ok: true, value: map?.id });
    const ids = [...(map?.inputs ?? []), ...(map?.outcomes ?? [])].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(map?.title).toBe('Wijklunch');
  });

  it('refuses an award that is not there', async () => {
    const world = aWorld({ today: TODAY });
    const input = { ...withoutIds(), grantId: testId<GrantId>(1) };
    expect(await world.run(recordValueMap, input)).toEqual({
      ok: false,
      error: { code: 'impact.unknownGrant', params: {}, field: 'grantId' },
    });
  });
});
