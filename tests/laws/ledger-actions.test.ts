/** Laws of the ledger under actions: whatever a treasurer tries, in whatever order, no figure falls below zero. */

import { reverseEntry } from '@shared/domain/bank/actions/reverse-entry';
import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import { positionsOf } from '@shared/domain/funds/balance';
import { contributionTable } from '@shared/domain/funds/contribution';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { World } from '../support/action-world';
import { aStartedFund, contributionInput, TODAY } from '../support/fund-world';

type Try = {
  readonly kind: 'promise' | 'receive' | 'reverse';
  readonly pick: number;
  readonly amount: number;
};

const aTry: fc.Arbitrary<Try> = fc.record({
  kind: fc.constantFrom('promise', 'receive', 'receive', 'reverse'),
  pick: fc.nat(20),
  amount: fc.integer({ min: 1, max: 100_000 }),
});

async function attempt(world: World, { kind, pick, amount }: Try): Promise<void> {
  const contributions = world.rows(contributionTable);
  const entries = world.rows(ledgerEntryTable);
  const contribution = contributions[pick % Math.max(1, contributions.length)];
  const entry = entries[pick % Math.max(1, entries.length)];
  if (kind === 'promise') await world.run(recordContribution, contributionInput({ amount: cents(amount) }));
  if (kind === 'receive' && contribution !== undefined) {
    const input = { contributionId: contribution.id, amount: cents(amount), day: TODAY };
    await world.run(recordReceipt, input);
  }
  if (kind === 'reverse' && entry !== undefined) {
    await world.run(reverseEntry, { entryId: entry.id, reason: 'Twice in the books' });
  }
}

describe('the ledger under actions', () => {
  it('never lets a figure of a source fall below zero, and numbers without a gap (G1, G3, G4, G5)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aTry, { maxLength: 25 }), async (tries) => {
        const world = await aStartedFund();
        for (const one of tries) await attempt(world, one);
        const entries = world.rows(ledgerEntryTable);
        for (const position of positionsOf(entries, { until: null }).values()) {
          expect(Object.values(position).every((amount) => amount >= 0)).toBe(true);
        }
        expect(entries.map((entry) => entry.number)).toEqual(entries.map((_entry, index) => index + 1));
      }),
      { numRuns: 60 },
    );
  });
});
