import { ERASED, put } from '@shared/domain/action';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { addRequirement } from '@shared/domain/grants/actions/add-requirement';
import { awardRound } from '@shared/domain/grants/actions/award-round';
import { changeAward } from '@shared/domain/grants/actions/change-award';
import { changeInstalments } from '@shared/domain/grants/actions/change-instalments';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { withdrawGrant } from '@shared/domain/grants/actions/withdraw-grant';
import { bareGrant, type GrantId, grantTable, type InstalmentId } from '@shared/domain/grants/grant';
import { moneyOfGrant, totalOfGrant } from '@shared/domain/grants/grant-money';
import { reportedGrant } from '@shared/domain/grants/grant-status';
import type { Day } from '@shared/kernel/dates';
import { cents, ZERO } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId, type World } from '../../../../support/action-world';
import { lockYear } from '../../../../support/closed-year-world';
import { AWARD, aGrantWorld, anAwardedWorld, sourceId, TODAY } from '../../../../support/grant-world';
import { aPaymentsWorld, frozen } from '../../../../support/payments-world';
import { seedRows } from '../../../../support/voting-world';

const grantOf = (world: World) => {
  const [grant] = world.rows(grantTable);
  if (grant === undefined) throw new Error('There is no award');
  return grant;
};

const code = (name: string, params: object = {}) => ({
  ok: false,
  error: { code: `grants.${name}`, params },
});

interface Change {
  readonly amount: number;
  readonly parts: readonly (readonly [InstalmentId | null, number])[];
  readonly on?: Day;
}

function change(world: World, { amount, parts, on = TODAY }: Change) {
  return world.run(changeAward, {
    grantId: grantOf(world).id,
    on,
    amount: cents(amount),
    reason: 'De aannemer werd duurder',
    instalments: parts.map(([id, part]) => ({ id, due: '2026-06-01' as Day, amount: cents(part) })),
  });
}

/** € 1.000 out of € 333,33 and € 666,67, of which € 600 was paid. */
async function partlyPaid() {
  const { world, grant } = await anAwardedWorld(100_000);
  const instalments = [60_000, 40_000].map((amount) => {
    return { id: null, due: '2026-06-01' as Day, amount: cents(amount) };
  });
  await world.run(changeInstalments, { grantId: grant.id, instalments });
  const [first, second] = grantOf(world).instalments.map(({ id }) => id);
  if (first === undefined || second === undefined) throw new Error('No instalments');
  await world.run(recordPayment, { grantId: grant.id, instalmentId: first, paidOn: TODAY, reference: '' });
  return { world, first, second };
}

describe('change-award (W18)', () => {
  it('makes an award higher out of what is free, and keeps what it was with the reason', async () => {
    const { world, first, second } = await partlyPaid();
    const parts = [
      [first, 60_000],
      [second, 50_000],
    ] as const;
    expect(await change(world, { amount: 110_000, parts })).toMatchObject({ ok: true });
    const grant = grantOf(world);
    const changes = [{ on: TODAY, from: 100_000, reason: 'De aannemer werd duurder' }];
    expect(grant).toMatchObject({
      amount: 110_000,
      changes,
      band: 'story',
      state: { status: 'running' },
      draws: [
        { contributionId: sourceId(1), amount: 33_333 },
        { contributionId: sourceId(2), amount: 76_667 },
      ],
    });
    expect(bareGrant(grant).changes).toEqual([{ on: TODAY, from: 100_000, reason: ERASED }]);
    const money = totalOfGrant(moneyOfGrant(world.rows(ledgerEntryTable), grant.id));
    expect(money).toEqual({ awarded: 110_000, toPay: 50_000, paid: 60_000, toComeBack: 0, returned: 0 });
  });

  it('makes an award lower: what was not paid is free again in its sources, split as a payment (W10)', async () => {
    const { world, first, second } = await partlyPaid();
    const parts = [
      [first, 60_000],
      [second, 10_000],
    ] as const;
    expect(await change(world, { amount: 70_000, parts })).toMatchObject({ ok: true });
    expect(grantOf(world).draws.map(({ amount }) => amount)).toEqual([23_333, 46_667]);
    const bySource = moneyOfGrant(world.rows(ledgerEntryTable), grantOf(world).id);
    expect([...bySource.values()].map(({ awarded, toPay }) => [awarded, toPay])).toEqual([
      [23_333, 3_333],
      [46_667, 6_667],
    ]);
  });

  it('goes down to what was paid, and not below', async () => {
    const { world, first } = await partlyPaid();
    expect(await change(world, { amount: 59_999, parts: [[first, 59_999]] })).toMatchObject(
      code('lowerThanPaid', { least: 60_000, toPay: 40_000 }),
    );
    expect(await change(world, { amount: 60_000, parts: [[first, 60_000]] })).toMatchObject({ ok: true });
    expect(grantOf(world).instalments).toHaveLength(1);
  });

  it('takes nothing from money with another earmark, nor more than is free (W3)', async () => {
    const world = await aGrantWorld({
      sources: [
        { received: 100_000 },
        { received: 50_000, earmark: { kind: 'theme', theme: 'sport' } },
        { received: 20_000, earmark: { kind: 'theme', theme: 'groen' } },
      ],
      plans: [{ cost: 100_000, isChosen: true }],
    });
    await world.run(awardRound, AWARD);
    const id = grantOf(world).instalments[0]?.id ?? null;
    expect(await change(world, { amount: 120_001, parts: [[id, 120_001]] })).toMatchObject(
      code('raiseMissing', { missing: 1, needed: 20_001 }),
    );
    expect(await change(world, { amount: 120_000, parts: [[id, 120_000]] })).toMatchObject({ ok: true });
    expect(grantOf(world).draws).toEqual([
      { contributionId: sourceId(3), amount: 20_000 },
      { contributionId: sourceId(1), amount: 100_000 },
    ]);
  });

  it('refuses the same amount, another sum, another day than may be, and an award that ended', async () => {
    const { world, first, second } = await partlyPaid();
    const parts = [
      [first, 60_000],
      [second, 50_000],
    ] as const;
    const right = { amount: 110_000, parts };
    expect(await change(world, { ...right, amount: 100_000 })).toMatchObject(code('sameAmount'));
    expect(await change(world, { ...right, amount: 110_001 })).toMatchObject(
      code('instalmentsDoNotSum', { sum: 110_000, amount: 110_001 }),
    );
    expect(await change(world, { ...right, on: '2026-05-11' as Day })).toMatchObject(code('dayInFuture'));
    expect(await change(world, { ...right, on: '2026-05-09' as Day })).toMatchObject(
      code('dayTooEarly', { earliest: TODAY }),
    );
    expect(
      await world.run(changeAward, {
        grantId: testId<GrantId>(1),
        on: TODAY,
        amount: cents(1),
        reason: 'x',
        instalments: [{ id: null, due: TODAY, amount: cents(1) }],
      }),
    ).toMatchObject(code('unknownGrant'));
    const gone = { grantId: grantOf(world).id, withdrawnOn: TODAY, spent: ZERO, reason: 'Gestopt' };
    await world.run(withdrawGrant, gone);
    expect(await change(world, right)).toMatchObject(code('alreadySettled'));
  });

  it('dates nothing before the last change, and nothing lower before what was booked on it', async () => {
    const { world, first, second } = await partlyPaid();
    world.setToday('2026-06-10' as Day);
    const instalmentId = second;
    const [higher, lower] = [110_000, 90_000].map((amount) => ({
      amount,
      parts: [
        [first, 60_000],
        [second, amount - 60_000],
      ] as const,
    }));
    if (higher === undefined || lower === undefined) throw new Error('never');
    await change(world, { ...higher, on: '2026-06-01' as Day });
    expect(await change(world, { ...lower, on: '2026-05-31' as Day })).toMatchObject(
      code('dayTooEarly', { earliest: '2026-06-01' }),
    );
    const paidOn = '2026-06-05' as Day;
    await world.run(recordPayment, { grantId: grantOf(world).id, instalmentId, paidOn, reference: '' });
    expect(await change(world, { ...lower, on: '2026-06-04' as Day })).toMatchObject(
      code('dayTooEarly', { earliest: paidOn }),
    );
  });

  it('may change after the report too, and takes away nothing that an open requirement is about (W13)', async () => {
    const { world, first, second } = await partlyPaid();
    const { id: grantId } = grantOf(world);
    await world.run(addRequirement, { grantId, kind: 'permit', title: '', blocks: [second] });
    const reported = reportedGrant(grantOf(world), TODAY);
    if (!reported.ok) throw new Error('not running');
    await seedRows(world, [put(grantTable, reported.value)]);
    expect(await change(world, { amount: 60_000, parts: [[first, 60_000]] })).toMatchObject(
      code('instalmentIsAwaited'),
    );
    const parts = [
      [first, 60_000],
      [second, 1],
    ] as const;
    expect(await change(world, { amount: 60_001, parts })).toMatchObject({ ok: true });
    expect(grantOf(world).state.status).toBe('reported');
  });

  it('books nothing in a closed year', async () => {
    const { world, first, second } = await partlyPaid();
    await lockYear(world, 2026);
    const parts = [
      [first, 60_000],
      [second, 30_000],
    ] as const;
    expect(await change(world, { amount: 90_000, parts })).toMatchObject({
      ok: false,
      error: { code: 'year.locked' },
    });
  });

  it('waits for the bank where an instalment stands in a signed batch (P13)', async () => {
    const payments = await aPaymentsWorld();
    const { world, grant } = payments;
    await frozen(payments);
    const parts = grant.instalments.map(({ id, amount }) => [id, amount] as const);
    expect(await change(world, { amount: grant.amount - 1, parts })).toMatchObject(
      code('inBatch', { batch: 1 }),
    );
  });
});
