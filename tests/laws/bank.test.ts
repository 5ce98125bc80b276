/** Laws of the bank: whatever is taken in, matched and undone, in whatever order, bank and books add up. */
import { importStatement } from '@shared/domain/bank/actions/import-statement';
import { bankEntryTable, coverOf } from '@shared/domain/bank/bank-entry';
import { positionsOf } from '@shared/domain/funds/balance';
import { LedgerEntry, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { bankBalance, movedOnBank, totalPosition } from '@shared/domain/funds/position';
import { grantTable } from '@shared/domain/grants/grant';
import { moneyOfGrants, totalOfGrant } from '@shared/domain/grants/grant-money';
import { paymentTable } from '@shared/domain/grants/payment';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { World } from '../support/action-world';
import { aStep, partsFor, type Step, someDay, someHistory, tryStep } from '../support/bank-history';
import {
  aBankWorld,
  inFile,
  match,
  reconciled,
  release,
  type TestBank,
  takenIn,
} from '../support/bank-world';

const RUNS = { numRuns: 60 };

async function lived(history: readonly Step[]): Promise<TestBank> {
  const bank = await aBankWorld();
  for (const [place, step] of history.entries()) await tryStep(bank, step, place);
  return bank;
}

/** Without the ids of payments: one that is booked again has a new one. */
function moneyOf({ rows }: World) {
  const ledger = rows(ledgerEntryTable);
  return {
    positions: new Map(positionsOf(ledger, { until: null })),
    grants: moneyOfGrants(ledger),
    payments: new Map(rows(paymentTable).map((payment) => [payment.id, payment])),
  };
}

const allOf = ({ rows }: World) => [rows(ledgerEntryTable), rows(paymentTable), rows(bankEntryTable)];

const sum = (items: readonly { readonly amount: number }[]) =>
  items.reduce((total, { amount }) => total + amount, 0);

describe('taking in', () => {
  const entries = Array.from({ length: 12 }, (_, index) => {
    return inFile({ entryKey: `k${index}`, amount: index - 6, day: index < 2 ? '2026-04-30' : '2026-05-20' });
  });
  const pieces = fc.array(fc.shuffledSubarray(entries), { maxLength: 6 });

  it('gives the same entries under any order and overlap of pieces (B2, B4)', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        const { world, current } = await aBankWorld();
        for (const part of [...parts, ...parts.toReversed()]) {
          await world.run(importStatement, { accountId: current, entries: part, statement: null });
        }
        const told = new Set(parts.flat().filter(({ amount, day }) => amount !== 0 && day > '2026-04-30'));
        const kept = world.rows(bankEntryTable).map(({ entryKey, amount }) => `${entryKey} ${amount}`);
        expect(kept.sort()).toEqual([...told].map(({ entryKey, amount }) => `${entryKey} ${amount}`).sort());
      }),
      RUNS,
    );
  });

  it('leaves what was matched as it was matched', async () => {
    await fc.assert(
      fc.asyncProperty(someHistory, async (history) => {
        const { world, current, savings } = await lived(history);
        const before = world.rows(bankEntryTable);
        for (const accountId of [current, savings]) {
          const again = before
            .filter((entry) => entry.accountId === accountId)
            .map(({ id: _id, accountId: _account, state: _state, ...entry }) => entry);
          await world.run(importStatement, { accountId, entries: again, statement: null });
        }
        expect(world.rows(bankEntryTable)).toEqual(before);
      }),
      RUNS,
    );
  });
});

describe('bank beside books', () => {
  it('differs on any day by exactly what is listed (B11)', async () => {
    await fc.assert(
      fc.asyncProperty(someHistory, someDay, async (history, day) => {
        const { world } = await lived(history);
        const told = reconciled(world, day);
        const { bank, books, difference, atStart, notInBooks, notOnBank } = told;
        expect(difference).toBe(bank - books);
        expect(difference).toBe(atStart + sum(notInBooks) - sum(notOnBank));
        const position = totalPosition(positionsOf(world.rows(ledgerEntryTable), { until: day }));
        expect(books).toBe(bankBalance(position));
        expect(bank).toBe(sum(world.rows(bankEntryTable).filter((entry) => entry.day <= day)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('matching', () => {
  it('keeps every entry balanced, numbers without doubles, and vouches for no more than was moved (B5, G1)', async () => {
    await fc.assert(
      fc.asyncProperty(someHistory, async (history) => {
        const { world } = await lived(history);
        const ledger = world.rows(ledgerEntryTable);
        const cover = coverOf(world.rows(bankEntryTable));
        expect(ledger.filter((entry) => !LedgerEntry.safeParse(entry).success)).toEqual([]);
        expect(new Set(ledger.map(({ number }) => number)).size).toBe(ledger.length);
        for (const entry of ledger) {
          const [moved, vouched] = [movedOnBank(entry), cover.get(entry.id) ?? 0];
          expect(vouched * Math.sign(moved)).toBeGreaterThanOrEqual(0);
          expect(Math.abs(vouched)).toBeLessThanOrEqual(Math.abs(moved));
        }
        const known = new Set<string>(ledger.map(({ id }) => id));
        expect([...cover.keys()].filter((id) => !known.has(id))).toEqual([]);
        for (const { amount, state } of world.rows(bankEntryTable)) {
          if (state.status === 'booked') expect(sum(state.parts)).toBe(amount);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('takes no entry of the ledger back twice, and pays out what the payments say', async () => {
    await fc.assert(
      fc.asyncProperty(someHistory, async (history) => {
        const { world } = await lived(history);
        const reversed = world.rows(ledgerEntryTable).flatMap(({ reverses }) => reverses ?? []);
        expect(new Set(reversed).size).toBe(reversed.length);
        const money = moneyOfGrants(world.rows(ledgerEntryTable));
        for (const grant of world.rows(grantTable)) {
          const { paid, toPay, toComeBack } = totalOfGrant(money.get(grant.id) ?? new Map());
          expect(paid).toBe(sum(world.rows(paymentTable).filter(({ grantId }) => grantId === grant.id)));
          expect([toPay >= 0, toComeBack >= 0]).toEqual([true, true]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('that is undone leaves every position and every award as before (B9)', async () => {
    await fc.assert(
      fc.asyncProperty(someHistory, aStep, async (history, step) => {
        const bank = await lived(history);
        const { world, current } = bank;
        const { amount, day } = step;
        const entry = await takenIn(world, current, { amount, day, entryKey: 'last' });
        const before = moneyOf(world);
        const parts = partsFor(bank, entry, step);
        const done = await match(world, entry, ...parts);
        fc.pre(done.ok);
        const released = await release(world, entry);
        // Money that took the place of money in use stays; a bounce never does.
        if (parts.some(({ kind }) => kind === 'bounce')) expect(released.ok).toBe(true);
        fc.pre(released.ok);
        expect(moneyOf(world)).toEqual(before);
        expect(world.rows(bankEntryTable).find(({ id }) => id === entry.id)).toEqual(entry);
      }),
      RUNS,
    );
  });

  it('with parts that are off by a cent is refused and changes nothing (B5)', async () => {
    await fc.assert(
      fc.asyncProperty(someHistory, aStep, fc.constantFrom(-1, 1), async (history, step, off) => {
        const bank = await lived(history);
        const { world, current } = bank;
        const amount = step.amount + off;
        fc.pre(amount !== 0);
        const entry = await takenIn(world, current, { amount, day: step.day, entryKey: 'last' });
        const asked = { ...entry, amount: cents(step.amount) };
        const before = allOf(world);
        // One more than a multiple of five: no part above what is left, which would be refused for that.
        const parts = partsFor(bank, asked, { ...step, pick: step.pick * 5 + 1 });
        const fits = parts.every(({ kind }) => kind === 'cost' || kind === 'interest' || kind === 'ledger');
        fc.pre(fits);
        expect(await match(world, entry, ...parts)).toMatchObject({
          ok: false,
          error: { code: 'bank.partsDiffer', params: { left: off } },
        });
        expect(allOf(world)).toEqual(before);
      }),
      RUNS,
    );
  });
});
