import { rootOf, standingAs } from '@shared/domain/funds/ledger-chain';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { reversalOf } from '@shared/domain/funds/posting';
import { expect, it } from 'vitest';
import { testId } from '../../../support/action-world';
import { aBankWorld } from '../../../support/bank-world';

it('an entry stands as what last made it stand, through any number of reversals', async () => {
  const { world } = await aBankWorld();
  const first = world.rows(ledgerEntryTable)[0]!;
  const chain = [first];
  for (let turn = 1; turn <= 4; turn += 1) {
    const told = { id: testId<typeof first.id>(700 + turn), number: 700 + turn, day: first.day, reason: '' };
    chain.push(reversalOf(chain[turn - 1]!, told));
  }
  const told = chain.map((_, turn) => standingAs(first, chain.slice(0, turn + 1).toReversed()));
  expect(told).toEqual([first, null, chain[2], null, chain[4]]);
  const byId = new Map(chain.map((entry) => [entry.id, entry]));
  expect(chain.map((entry) => rootOf(entry, byId))).toEqual(chain.map(() => first));
  expect(rootOf(chain[3]!, new Map())).toBe(chain[3]);
});
