import type { Change } from '@shared/domain/action';
import { startFund } from '@shared/domain/funds/actions/start-fund';
import { stopHandOver } from '@shared/domain/handover/actions/stop-hand-over';
import { expect, it } from 'vitest';
import { aWorld } from '../../../../support/action-world';
import { fundInput, TODAY } from '../../../../support/fund-world';

it('is noted about the fund, and changes no row', async () => {
  const changes: Change[] = [];
  const world = aWorld({ today: TODAY, onChange: (_name, change) => void changes.push(change) });
  await world.run(startFund, fundInput());
  const done = await world.run(stopHandOver, {});
  if (!done.ok) throw new Error(done.error.code);
  expect(changes.at(-1)).toEqual({
    puts: [],
    removals: [],
    audit: { subject: { kind: 'fund', id: expect.any(String) }, details: {} },
  });
});

it('without a fund there is nothing to hand over', async () => {
  expect(await aWorld({ today: TODAY }).run(stopHandOver, {})).toEqual({
    ok: false,
    error: { code: 'handover.noFund', params: {}, field: null },
  });
});
