import { matchBetweenAccounts } from '@shared/domain/bank/actions/match-between-accounts';
import type { BankEntryId } from '@shared/domain/bank/bank-entry';
import { positionsOf } from '@shared/domain/funds/balance';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import { testId, type World } from '../../../../support/action-world';
import {
  aBankWorld,
  bankEntryOf,
  figuresOf,
  PAY_DAY,
  reconciled,
  release,
  type TestBank,
  takenIn,
} from '../../../../support/bank-world';

async function twoHalves() {
  const bank = await aBankWorld();
  const out = await takenIn(bank.world, bank.current, { amount: -100_000, day: PAY_DAY });
  const into = await takenIn(bank.world, bank.savings, { amount: 100_000, day: '2026-05-21' });
  return { ...bank, out, into };
}

const moneyOf = ({ rows }: World) => [...positionsOf(rows(ledgerEntryTable), { until: null })];

describe('match-between-accounts (B8)', () => {
  it('puts the halves together and touches no source', async () => {
    const { world, out, into } = await twoHalves();
    const before = moneyOf(world);
    const answer = await world.run(matchBetweenAccounts, { bankEntryId: out.id, otherId: into.id });
    expect(answer).toEqual({ ok: true, value: out.id });
    expect(bankEntryOf(world, out.entryKey).state).toEqual({ status: 'between', otherId: into.id });
    expect(bankEntryOf(world, into.entryKey).state).toEqual({ status: 'between', otherId: out.id });
    expect(moneyOf(world)).toEqual(before);
  });

  it('differs only while one half is on its way (B11)', async () => {
    const { world, out, into } = await twoHalves();
    await world.run(matchBetweenAccounts, { bankEntryId: into.id, otherId: out.id });
    const days: Day[] = [PAY_DAY, '2026-05-21' as Day];
    expect(days.map((day) => figuresOf(reconciled(world, day)).notInBooks)).toEqual([[-100_000], []]);
  });

  it.each(['out', 'into'] as const)('opens both halves when %s is released (B9)', async (half) => {
    const bank = await twoHalves();
    const { world, out, into } = bank;
    await world.run(matchBetweenAccounts, { bankEntryId: out.id, otherId: into.id });
    await release(world, bankEntryOf(world, bank[half].entryKey));
    expect([out, into].map(({ entryKey }) => bankEntryOf(world, entryKey))).toEqual([out, into]);
  });

  type Halves = TestBank & Awaited<ReturnType<typeof twoHalves>>;
  it.each<[string, (bank: Halves) => Promise<BankEntryId>, string]>([
    ['an entry that is not there', async () => testId<BankEntryId>(404), 'bank.unknownEntry'],
    ['the entry itself', async ({ out }) => out.id, 'bank.notOpposite'],
    [
      'an entry of the same account',
      async ({ world, current }) => (await takenIn(world, current, { amount: 100_000 })).id,
      'bank.notOpposite',
    ],
    [
      'an amount that is a cent off',
      async ({ world, savings }) => (await takenIn(world, savings, { amount: 99_999 })).id,
      'bank.notOpposite',
    ],
    [
      'an amount the same way',
      async ({ world, savings }) => (await takenIn(world, savings, { amount: -100_000 })).id,
      'bank.notOpposite',
    ],
    [
      'an entry that has its half',
      async ({ world, current, into }) => {
        const first = await takenIn(world, current, { amount: -100_000, day: '2026-05-19' });
        await world.run(matchBetweenAccounts, { bankEntryId: first.id, otherId: into.id });
        return into.id;
      },
      'bank.alreadyBooked',
    ],
  ])('refuses %s', async (_name, otherFor, code) => {
    const bank = await twoHalves();
    const otherId = await otherFor(bank);
    const answer = await bank.world.run(matchBetweenAccounts, { bankEntryId: bank.out.id, otherId });
    expect(answer).toEqual({ ok: false, error: { code, params: {}, field: null } });
    expect(bankEntryOf(bank.world, bank.out.entryKey)).toEqual(bank.out);
  });
});
