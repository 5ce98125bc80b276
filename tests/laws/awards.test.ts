/** Laws of awards that change: whatever is made higher, lower or paid, in whatever order, every sum stays exact. */
import { reverseEntry } from '@shared/domain/bank/actions/reverse-entry';
import { AWARDS_PAYABLE } from '@shared/domain/funds/account';
import { positionsOf } from '@shared/domain/funds/balance';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { stillToPay, totalPosition } from '@shared/domain/funds/position';
import { awardRound } from '@shared/domain/grants/actions/award-round';
import { changeAward } from '@shared/domain/grants/actions/change-award';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { withdrawGrant } from '@shared/domain/grants/actions/withdraw-grant';
import { commitmentsAhead, yearsAhead } from '@shared/domain/grants/commitments';
import { proposedInstalments } from '@shared/domain/grants/divide-instalments';
import { type Grant, grantTable } from '@shared/domain/grants/grant';
import { moneyOfGrant, moneyOfGrants, totalOfGrant } from '@shared/domain/grants/grant-money';
import { instalmentLines, instalmentsSum } from '@shared/domain/grants/instalment-plan';
import { paymentTable } from '@shared/domain/grants/payment';
import { outstandingOn } from '@shared/domain/yearclose/outstanding';
import { addDays } from '@shared/kernel/dates';
import { cents, sumOf, ZERO } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { World } from '../support/action-world';
import { AWARD, aGrantWorld } from '../support/grant-world';

interface Try {
  readonly kind: 'change' | 'pay' | 'giveBack';
  /** Of the award. */
  readonly pick: number;
  readonly amount: number;
  readonly days: number;
}

const aTry: fc.Arbitrary<Try> = fc.record({
  kind: fc.constantFrom('change', 'change', 'change', 'pay', 'giveBack'),
  pick: fc.nat(5),
  amount: fc.integer({ min: 1, max: 90_000 }),
  days: fc.nat(3),
});

/** Two awards out of four sources, two of them for one plan only. */
async function twoAwards(): Promise<World> {
  const world = await aGrantWorld({
    sources: [
      { received: 10_001, earmark: { kind: 'theme', theme: 'groen' } },
      { received: 20_003, earmark: { kind: 'area', area: 'Zuid' } },
      { received: 40_007, reserved: 20_000 },
      { received: 50_011 },
    ],
    plans: [
      { cost: 30_000, isChosen: true },
      { cost: 25_000, isChosen: true, theme: 'spel', area: 'Zuid' },
    ],
  });
  const awarded = await world.run(awardRound, AWARD);
  if (!awarded.ok) throw new Error('The award was refused');
  return world;
}

function linesOf(world: World, grant: Grant) {
  const own = world.rows(paymentTable).filter(({ grantId }) => grantId === grant.id);
  return instalmentLines(
    grant,
    own,
    totalOfGrant(moneyOfGrant(world.rows(ledgerEntryTable), grant.id)).toPay,
  );
}

function changed(world: World, grant: Grant, amount: number) {
  const wanted = proposedInstalments(linesOf(world, grant), cents(amount), world.today());
  const input = { grantId: grant.id, on: world.today(), amount: cents(amount), reason: 'Anders' };
  return wanted.length === 0 ? null : world.run(changeAward, { ...input, instalments: wanted });
}

async function attempt(world: World, { kind, pick, amount, days }: Try): Promise<void> {
  world.setToday(addDays(world.today(), days));
  const grants = world.rows(grantTable);
  const grant = grants[pick % grants.length];
  if (grant === undefined) return;
  if (kind === 'change') await changed(world, grant, amount);
  if (kind === 'pay') {
    const open = linesOf(world, grant).find(({ payment }) => payment === null);
    if (open === undefined) return;
    const { id: instalmentId } = open.instalment;
    const paying = { grantId: grant.id, instalmentId, paidOn: world.today(), reference: '' };
    await world.run(recordPayment, paying);
  }
  if (kind === 'giveBack') {
    const payments = world.rows(ledgerEntryTable).filter((entry) => entry.kind === 'payment');
    const entry = payments[amount % Math.max(1, payments.length)];
    if (entry !== undefined) await world.run(reverseEntry, { entryId: entry.id, reason: 'Twice' });
  }
}

function expectExact(world: World): void {
  const entries = world.rows(ledgerEntryTable);
  for (const grant of world.rows(grantTable)) {
    const money = moneyOfGrant(entries, grant.id);
    expect(sumOf(grant.draws, ({ amount }) => amount)).toBe(grant.amount);
    expect(instalmentsSum(grant.instalments)).toBe(grant.amount);
    const awarded = [...money].filter(([, one]) => one.awarded > 0).map(([id, one]) => [id, one.awarded]);
    expect(awarded.sort()).toEqual(
      grant.draws.map(({ contributionId, amount }) => [contributionId, amount]).sort(),
    );
    expect([...money.values()].every(({ toPay, awarded: of }) => toPay >= 0 && of >= 0)).toBe(true);
    expect(sumOf(linesOf(world, grant), ({ toPay }) => toPay)).toBe(totalOfGrant(money).toPay);
    expect(grant.changes.map(({ on }) => on)).toEqual(grant.changes.map(({ on }) => on).sort());
  }
}

/** Per year together what the list of open things at the end of a year says of awards to be paid. */
function expectYearsToAgree(world: World): void {
  const entries = world.rows(ledgerEntryTable);
  const book = { grants: world.rows(grantTable), payments: world.rows(paymentTable) };
  const { sources } = yearsAhead(commitmentsAhead({ ...book, money: moneyOfGrants(entries) }), world.today());
  const ahead = [...sources.values()].flatMap((sums) => [...sums.values()]);
  const open = outstandingOn({ entries, contributions: [], givers: [] }, world.today());
  const toPay = open.filter(({ account }) => account === AWARDS_PAYABLE);
  expect(sumOf(ahead, (amount) => amount)).toBe(sumOf(toPay, ({ amount }) => amount));
  const bySource = positionsOf(entries, { until: null });
  for (const [source, sums] of sources) {
    const position = bySource.get(source);
    expect(sumOf([...sums.values()], (amount) => amount)).toBe(position && stillToPay(position));
  }
}

/** On every day on which something was booked, and today. */
function expectNothingOverdrawn(world: World): void {
  const entries = world.rows(ledgerEntryTable);
  for (const until of [null, ...new Set(entries.map(({ day }) => day))]) {
    for (const position of positionsOf(entries, { until }).values()) {
      const { free, reserved, awarded, paid, toComeBack } = position;
      const figures = [free, reserved, awarded, paid, toComeBack, stillToPay(position)];
      expect(figures.every((one) => one >= 0)).toBe(true);
    }
  }
}

const positions = (world: World) => [...positionsOf(world.rows(ledgerEntryTable), { until: null })].sort();

describe('awards that change', () => {
  it('keep draws, instalments and ledger exactly at the amount, and overdraw no source on any day (W18)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aTry, { maxLength: 20 }), async (tries) => {
        const world = await twoAwards();
        for (const one of tries) {
          await attempt(world, one);
          expectExact(world);
        }
        expectYearsToAgree(world);
        expectNothingOverdrawn(world);
      }),
      { numRuns: 60 },
    );
  });

  it('stand as before once what came on top is taken off again; of one source to the cent there too (W18)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(aTry, { maxLength: 8 }),
        fc.integer({ min: 1, max: 40_000 }),
        async (tries, more) => {
          const world = await twoAwards();
          for (const one of tries) await attempt(world, one);
          const before = { grants: world.rows(grantTable), positions: positions(world) };
          const [grant] = before.grants;
          if (grant === undefined) throw new Error('There is no award');
          const raised = await changed(world, grant, grant.amount + more);
          if (raised === null || !raised.ok) return;
          const [higher] = world.rows(grantTable);
          if (higher === undefined) throw new Error('There is no award');
          expect(await changed(world, higher, grant.amount)).toMatchObject({ ok: true });
          const [after] = world.rows(grantTable);
          expect(after?.instalments.map(({ amount }) => amount).sort()).toEqual(
            grant.instalments.map(({ amount }) => amount).sort(),
          );
          expect(totalPosition(new Map(positions(world)))).toEqual(totalPosition(new Map(before.positions)));
          if (higher.draws.length === 1) expect(positions(world)).toEqual(before.positions);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('give everything back that was not paid when they are withdrawn after any change (W14, W18)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aTry, { maxLength: 12 }), async (tries) => {
        const world = await twoAwards();
        for (const one of tries) await attempt(world, one);
        for (const { id } of world.rows(grantTable)) {
          const gone = { grantId: id, withdrawnOn: world.today(), spent: ZERO, reason: 'Gestopt' };
          expect(await world.run(withdrawGrant, gone)).toMatchObject({ ok: true });
        }
        const total = totalPosition(positionsOf(world.rows(ledgerEntryTable), { until: null }));
        expect(total).toMatchObject({
          awarded: 0,
          toComeBack: total.paid,
          free: total.received - total.paid,
        });
        expectNothingOverdrawn(world);
      }),
      { numRuns: 40 },
    );
  });
});
