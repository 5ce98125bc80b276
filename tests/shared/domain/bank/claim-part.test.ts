import { put } from '@shared/domain/action';
import { loadBankBooks } from '@shared/domain/bank/bank-books';
import { bankEntryTable } from '@shared/domain/bank/bank-entry';
import type { BookingPart } from '@shared/domain/bank/booking-part';
import { matchWorldOf } from '@shared/domain/bank/matching/match-world';
import { suggestionsFor } from '@shared/domain/bank/matching/suggestions';
import { type Claim, claimTable } from '@shared/domain/expenses/claim';
import { claimReference } from '@shared/domain/expenses/claim-reference';
import { positionsOf } from '@shared/domain/funds/balance';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { bankBalance, totalPosition } from '@shared/domain/funds/position';
import { personTable } from '@shared/domain/people/person';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import { testId, type World } from '../../../support/action-world';
import {
  aBankWorld,
  match,
  matched,
  PAY_DAY,
  reconciled,
  release,
  SOURCE,
  type TestBank,
  takenIn,
} from '../../../support/bank-world';
import { APPROVER, aClaim, claimOf, ITS_IBAN, volunteerRows } from '../../../support/claim-world';
import { seedRows } from '../../../support/voting-world';

const APPROVED = {
  status: 'approved',
  approvedBy: APPROVER.personId,
  approvedOn: '2026-05-10' as Day,
  contributionId: SOURCE,
} as const;

async function withClaim(part: Partial<Claim> = {}): Promise<TestBank & { claim: Claim; pays: BookingPart }> {
  const bank = await aBankWorld();
  const claim = aClaim({ state: APPROVED, ...part });
  await seedRows(bank.world, [...volunteerRows(), put(claimTable, claim)]);
  return { ...bank, claim, pays: { kind: 'claim', claimId: claim.id } };
}

async function suggested({ rows, reader }: World, amount: number) {
  const entry = rows(bankEntryTable).find((one) => one.amount === amount && one.state.status === 'open');
  if (entry === undefined) throw new Error('No such entry');
  const persons = new Map(rows(personTable).map((person) => [person.id, person]));
  const world = matchWorldOf(await loadBankBooks(reader), { initiatives: [], persons });
  return suggestionsFor(entry, world);
}

function money({ rows }: World) {
  return bankBalance(totalPosition(positionsOf(rows(ledgerEntryTable), { until: null })));
}

describe('a bank entry that pays a claim', () => {
  it('books the cost on the day of the bank and closes the claim (B7, E5)', async () => {
    const { world, current, claim, pays } = await withClaim();
    const before = money(world);
    const entry = await takenIn(world, current, { amount: -2350 });
    await matched(world, entry, pays);
    const booked = world.rows(ledgerEntryTable).at(-1);
    expect(booked).toMatchObject({ kind: 'cost', day: PAY_DAY });
    expect(claimOf(world, claim.id).state).toEqual({
      ...APPROVED,
      status: 'paid',
      paidOn: PAY_DAY,
      entryId: booked?.id,
      lineId: null,
    });
    expect(money(world)).toBe(before - 2350);
  });

  it('is proposed by its reference first, else by account and amount (B6)', async () => {
    const { world, current, pays } = await withClaim();
    const other = aClaim({ id: testId(8202), number: 2, state: APPROVED });
    await seedRows(world, [put(claimTable, other)]);
    const description = `Declaratie ${claimReference(other)} dank`;
    await takenIn(world, current, { amount: -2350, counterIban: ITS_IBAN, description });
    expect(await suggested(world, -2350)).toEqual([
      { ground: 'reference', parts: [{ kind: 'claim', claimId: other.id }] },
      { ground: 'account', parts: [pays] },
    ]);
  });

  it.each([
    { name: 'another amount', entry: { amount: -2351, counterIban: ITS_IBAN } },
    { name: 'money that comes in', entry: { amount: 2350, counterIban: ITS_IBAN } },
    { name: 'another account', entry: { amount: -2350, counterIban: 'NL91ABNA0417164300' } },
  ])('is not proposed for $name', async ({ entry }) => {
    const { world, current } = await withClaim();
    await takenIn(world, current, { counterName: 'Iemand', description: '', ...entry });
    expect(await suggested(world, entry.amount)).toEqual([]);
  });

  it('says nothing about the next payment to the same volunteer', async () => {
    const { world, current, pays } = await withClaim();
    await matched(world, await takenIn(world, current, { amount: -2350, counterIban: ITS_IBAN }), pays);
    await takenIn(world, current, { amount: -1000, counterIban: ITS_IBAN, description: '' });
    expect(await suggested(world, -1000)).toEqual([]);
  });

  it.each([
    {
      name: 'a claim that was not approved (E4)',
      part: { state: { status: 'handedIn' } as const },
      code: 'notApproved',
    },
    {
      name: 'before the day of the costs (E5)',
      part: { what: { kind: 'costs', spentOn: '2026-05-21' as Day, noReceipt: 'x' } as const },
      code: 'paidTooEarly',
    },
  ])('refuses $name', async ({ part, code }) => {
    const { world, current, pays } = await withClaim(part);
    const entry = await takenIn(world, current, { amount: -2350 });
    expect(await match(world, entry, pays)).toMatchObject({ error: { code: `expenses.${code}` } });
  });

  it('waits to be paid again when the match is undone (B9, E9)', async () => {
    const { world, current, claim, pays } = await withClaim();
    const before = money(world);
    const entry = await matched(world, await takenIn(world, current, { amount: -2350 }), pays);
    expect(await release(world, entry)).toMatchObject({ ok: true });
    expect(claimOf(world, claim.id)).toEqual(claim);
    expect(money(world)).toBe(before);
  });
});

describe('a claim that the bank gave back', () => {
  it('is proposed, reversed on the day it came back, and to be paid again (B10)', async () => {
    const { world, current, claim, pays } = await withClaim();
    const before = money(world);
    await matched(world, await takenIn(world, current, { amount: -2350, counterIban: ITS_IBAN }), pays);
    const day = '2026-05-22' as Day;
    const back = await takenIn(world, current, {
      amount: 2350,
      day,
      counterIban: ITS_IBAN,
      returnReason: 'AC04',
    });
    const part = { kind: 'claimBack', claimId: claim.id } as const;
    expect(await suggested(world, 2350)).toContainEqual({ ground: 'account', parts: [part] });
    await matched(world, back, part);
    expect(world.rows(ledgerEntryTable).at(-1)).toMatchObject({ kind: 'reversal', day, reason: 'AC04' });
    expect(claimOf(world, claim.id)).toEqual(claim);
    expect(money(world)).toBe(before);
    expect(reconciled(world).notInBooks).toEqual([]);
  });

  it('cannot come back before it left, or unless it was paid', async () => {
    const { world, current, claim, pays } = await withClaim();
    const part = { kind: 'claimBack', claimId: claim.id } as const;
    const early = await takenIn(world, current, { amount: 2350, day: '2026-05-19' });
    expect(await match(world, early, part)).toMatchObject({ error: { code: 'expenses.notPaid' } });
    await matched(world, await takenIn(world, current, { amount: -2350 }), pays);
    expect(await match(world, early, part)).toMatchObject({ error: { code: 'expenses.paidTooEarly' } });
  });
});
