import { put } from '@shared/domain/action';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { settleGrant } from '@shared/domain/grants/actions/settle-grant';
import { grantTable, type InstalmentId } from '@shared/domain/grants/grant';
import { type GrantDossier, loadGrant } from '@shared/domain/grants/load-grant';
import { bookPayment, bookReturn } from '@shared/domain/grants/payment-booking';
import type { Day, Instant } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';
import { anAwardedWorld, TODAY } from '../../../support/grant-world';
import { seedRows } from '../../../support/voting-world';

const context = {
  today: TODAY,
  now: `${TODAY}T10:00:00.000Z` as Instant,
  actor: 'treasurer',
  newId: <Id extends string>() => testId<Id>(777),
} as const;

/** An award of € 1.000,00 in one instalment; paid and settled on request. */
async function dossier(spent: number | null = null) {
  const { world, grant } = await anAwardedWorld(100_000);
  const instalmentId = grant.instalments[0]?.id as InstalmentId;
  if (spent !== null) {
    await world.run(recordPayment, { grantId: grant.id, instalmentId, paidOn: TODAY, reference: '' });
    const state = { status: 'reported', reportedOn: TODAY } as const;
    await seedRows(world, [put(grantTable, { ...grant, state })]);
    await world.run(settleGrant, { grantId: grant.id, settledOn: TODAY, spent: cents(spent), kept: null });
  }
  const loaded = await loadGrant(world.reader, grant.id);
  const highest = Math.max(...world.rows(ledgerEntryTable).map(({ number }) => number));
  return { loaded, instalmentId, grant, highest };
}

const refusal = (code: string, params: object, field: string | null = null) => {
  return { ok: false, error: { code, params, field } };
};

describe('bookPayment (W8)', () => {
  it('gives the payment and its entry, which touches nothing else', async () => {
    const { loaded, instalmentId, grant, highest } = await dossier();
    const input = { instalmentId, paidOn: TODAY, reference: 'E2E-1' };
    const subject = { kind: 'grant', id: grant.id };
    const booked = bookPayment(loaded, input, context);
    if (!booked.ok) throw new Error(booked.error.code);
    expect(booked.value.payment).toEqual({
      ...input,
      id: testId(777),
      grantId: grant.id,
      amount: 100_000,
    });
    const { lines, ...entry } = booked.value.entry;
    expect(entry).toEqual({
      id: testId(777),
      number: highest + 1,
      day: TODAY,
      kind: 'payment',
      reverses: null,
      reason: '',
    });
    expect(lines.map((line) => [line.account, line.amount, line.subject])).toEqual([
      ['BSchOpaNbi', 33_333, subject],
      ['BLimBanRba', -33_333, subject],
      ['BSchOpaNbi', 66_667, subject],
      ['BLimBanRba', -66_667, subject],
    ]);
  });

  it.each<[string, (dossier: GrantDossier) => GrantDossier, object, object]>([
    ['no award', (known) => ({ ...known, grant: null }), {}, refusal('grants.unknownGrant', {})],
    [
      'a day to come',
      (known) => known,
      { paidOn: '2026-05-11' as Day },
      refusal('grants.dayInFuture', { today: TODAY }, 'paidOn'),
    ],
    [
      'a day before the award',
      (known) => known,
      { paidOn: '2026-05-09' as Day },
      refusal('grants.dayTooEarly', { earliest: TODAY }, 'paidOn'),
    ],
    [
      'another instalment',
      (known) => known,
      { instalmentId: testId(404) },
      refusal('grants.unknownInstalment', {}),
    ],
  ])('refuses %s', async (...[, changed, part, expected]) => {
    const { loaded, instalmentId } = await dossier();
    const input = { instalmentId, paidOn: TODAY, reference: '', ...part };
    expect(bookPayment(changed(loaded), input, context)).toEqual(expected);
  });

  it('refuses what was paid, and what lapsed', async () => {
    const { loaded, instalmentId } = await dossier(50_000);
    const input = { instalmentId, paidOn: TODAY, reference: '' };
    expect(bookPayment(loaded, input, context)).toEqual(refusal('grants.alreadyPaid', { paidOn: TODAY }));
    expect(bookPayment({ ...loaded, payments: [] }, input, context)).toEqual(
      refusal('grants.nothingLeftToPay', {}),
    );
  });
});

describe('bookReturn (W12)', () => {
  it('brings money back to the sources that gave it', async () => {
    const { loaded } = await dossier(40_000);
    const booked = bookReturn(loaded, { amount: cents(60_000), returnedOn: TODAY }, context);
    if (!booked.ok) throw new Error(booked.error.code);
    expect(booked.value.lines.map(({ account, amount }) => [account, amount])).toEqual([
      ['BLimBanRba', 20_000],
      ['BVorOvaNob', -20_000],
      ['BLimBanRba', 40_000],
      ['BVorOvaNob', -40_000],
    ]);
  });

  it.each<[string, number | null, { amount?: number; returnedOn?: string }, object]>([
    ['money of an award that is not settled', null, {}, refusal('grants.nothingToComeBack', {})],
    ['money of an award that was spent in full', 100_000, {}, refusal('grants.nothingToComeBack', {})],
    [
      'a cent too much',
      40_000,
      { amount: 60_001 },
      refusal('grants.moreThanToComeBack', { toComeBack: 60_000 }, 'amount'),
    ],
    [
      'a day to come',
      40_000,
      { returnedOn: '2026-05-11' },
      refusal('grants.dayInFuture', { today: TODAY }, 'returnedOn'),
    ],
    [
      'a day before the settlement',
      40_000,
      { returnedOn: '2026-05-09' },
      refusal('grants.dayTooEarly', { earliest: TODAY }, 'returnedOn'),
    ],
  ])('refuses %s', async (...[, spent, { amount = 1, returnedOn = TODAY }, expected]) => {
    const { loaded } = await dossier(spent);
    const input = { amount: cents(amount), returnedOn: returnedOn as Day };
    expect(bookReturn(loaded, input, context)).toEqual(expected);
  });

  it('refuses an award that is not there', async () => {
    const { loaded } = await dossier(40_000);
    const input = { amount: cents(1), returnedOn: TODAY };
    expect(bookReturn({ ...loaded, grant: null }, input, context)).toEqual(
      refusal('grants.unknownGrant', {}),
    );
  });
});
