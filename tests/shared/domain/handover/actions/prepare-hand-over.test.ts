import type { Change } from '@shared/domain/action';
import { startFund } from '@shared/domain/funds/actions/start-fund';
import { prepareHandOver } from '@shared/domain/handover/actions/prepare-hand-over';
import { cents } from '@shared/kernel/money';
import { expect, it } from 'vitest';
import { aWorld } from '../../../../support/action-world';
import { aPromise, fundInput, TODAY } from '../../../../support/fund-world';

it('is noted with the figures of that moment, and changes no row', async () => {
  const changes: Change[] = [];
  const world = aWorld({ today: TODAY, onChange: (_name, change) => void changes.push(change) });
  await world.run(startFund, fundInput());
  await aPromise(world, 4000);
  const done = await world.run(prepareHandOver, { statement: cents(399_900) });
  if (!done.ok) throw new Error(done.error.code);
  expect(changes.at(-1)).toEqual({
    puts: [],
    removals: [],
    audit: {
      subject: { kind: 'fund', id: expect.any(String) },
      details: { sources: 1, onBank: 400_000, toPay: 0, statement: 399_900 },
    },
  });
});

it('without a fund there is nothing to hand over', async () => {
  expect(await aWorld({ today: TODAY }).run(prepareHandOver, { statement: null })).toEqual({
    ok: false,
    error: { code: 'handover.noFund', params: {}, field: null },
  });
});
