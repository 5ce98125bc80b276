/** What a treasurer may try at the bank, in any order; the rules refuse what cannot be. */

import { put } from '@shared/domain/action';
import { matchBetweenAccounts } from '@shared/domain/bank/actions/match-between-accounts';
import { reverseEntry } from '@shared/domain/bank/actions/reverse-entry';
import { uncovered } from '@shared/domain/bank/bank-books';
import { type BankEntry, bankEntryTable } from '@shared/domain/bank/bank-entry';
import type { BookingPart } from '@shared/domain/bank/booking-part';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { recordReturn } from '@shared/domain/grants/actions/record-return';
import { settleGrant } from '@shared/domain/grants/actions/settle-grant';
import { grantTable } from '@shared/domain/grants/grant';
import { paymentTable } from '@shared/domain/grants/payment';
import { addDays, type Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import {
  BEGINS,
  FIRST_PART,
  match,
  release,
  SECOND_PART,
  SOURCE,
  type TestBank,
  TODAY,
  takenIn,
} from './bank-world';
import { seedRows } from './voting-world';

const LAST = 60;
/** Those of the award and its parts most of all. */
const AMOUNTS = [
  FIRST_PART,
  FIRST_PART,
  SECOND_PART,
  SECOND_PART,
  FIRST_PART + SECOND_PART,
  500_000,
  20_000,
  1_000,
];
const KINDS = [
  'ledger',
  'receipt',
  'payment',
  'batch',
  'return',
  'bounce',
  'cost',
  'interest',
  'split',
] as const;
const STEPS = [
  ...(['take', 'take', 'take', 'take', 'match', 'match', 'match', 'match', 'match'] as const),
  ...(['hand', 'hand', 'release', 'between', 'reverse', 'settle'] as const),
] as const;

export interface Step {
  readonly step: (typeof STEPS)[number];
  readonly kind: (typeof KINDS)[number];
  readonly pick: number;
  /** Came in or went out, at one of the amounts that occur in the world. */
  readonly amount: number;
  readonly day: Day;
}

export const someDay = fc.nat(LAST).map((days) => addDays(BEGINS, days));

export const aStep: fc.Arbitrary<Step> = fc.record({
  step: fc.constantFrom(...STEPS),
  kind: fc.constantFrom(...KINDS),
  pick: fc.nat(50),
  amount: fc.constantFrom(...AMOUNTS.flatMap((amount) => [amount, -amount])),
  day: someDay,
});

export const someHistory = fc.array(aStep, { minLength: 15, maxLength: 40, size: 'max' });

export function picked<Item>(items: readonly Item[], pick: number): Item | undefined {
  return items[pick % Math.max(1, items.length)];
}

export async function tryStep(bank: TestBank, step: Step, place: number): Promise<void> {
  const { world, current, savings } = bank;
  const { pick, amount, day } = step;
  const entries = world.rows(bankEntryTable);
  const open = entries.filter(({ state }) => state.status === 'open');
  switch (step.step) {
    case 'take':
      await takenIn(world, pick % 3 === 0 ? savings : current, { amount, day, entryKey: `k${place}` });
      return;
    case 'match': {
      const entry = picked(open, pick);
      if (entry !== undefined) await tryKinds(bank, entry, step);
      return;
    }
    case 'hand':
      return await byHand(bank, step);
    case 'release': {
      const entry = picked(entries, pick);
      if (entry !== undefined) await release(world, entry);
      return;
    }
    case 'between': {
      const one = picked(open, pick);
      const other = open.find(
        (half) => half.accountId !== one?.accountId && half.amount === -(one?.amount ?? 0),
      );
      if (one === undefined || other === undefined) return;
      await world.run(matchBetweenAccounts, { bankEntryId: one.id, otherId: other.id });
      return;
    }
    case 'reverse': {
      const entryId = picked(world.rows(ledgerEntryTable), pick)?.id;
      if (entryId !== undefined) await world.run(reverseEntry, { entryId, reason: 'Dubbel geboekt' });
      return;
    }
    case 'settle':
      return await settle(bank, pick);
  }
}

/** One kind after the other, until the rules agree; what fits always would crowd out the rest. */
async function tryKinds(bank: TestBank, entry: BankEntry, step: Step): Promise<void> {
  const from = KINDS.indexOf(step.kind);
  const turned = [...KINDS.slice(from), ...KINDS.slice(0, from)];
  for (const kind of step.pick % 3 === 0 ? turned : turned.filter((one) => !fitsAlways(one))) {
    const done = await match(bank.world, entry, ...partsFor(bank, entry, { ...step, kind }));
    if (done.ok) return;
  }
}

function fitsAlways(kind: Step['kind']): boolean {
  return kind === 'cost' || kind === 'interest' || kind === 'ledger' || kind === 'split';
}

/** What it could be by its amount; often it is not, and then it is refused. */
export function partsFor(bank: TestBank, entry: BankEntry, { kind, pick }: Step): BookingPart[] {
  const { rows } = bank.world;
  const { amount } = entry;
  const own = { kind: 'interest', contributionId: SOURCE } as const;
  const instalments = picked(rows(grantTable), 0)?.instalments ?? [];
  const pays = instalments.map(({ id }): BookingPart => {
    return { kind: 'payment', grantId: bank.grant.id, instalmentId: id };
  });
  switch (kind) {
    case 'ledger': {
      const booked = rows(bankEntryTable);
      const left = [...uncovered({ ledger: rows(ledgerEntryTable), booked })];
      const [entryId, most] = picked(left, pick) ?? [];
      if (entryId === undefined || most === undefined) return [{ ...own, amount }];
      const isWithin = Math.sign(most) === Math.sign(amount) && Math.abs(most) > Math.abs(amount);
      // Now and then more than is left: that must be refused.
      const part = isWithin || pick % 5 === 0 ? amount : most;
      const rest = cents(amount - part);
      return [{ kind, entryId, amount: part }, ...(rest === 0 ? [] : [{ ...own, amount: rest }])];
    }
    case 'receipt':
      return [{ kind, contributionId: SOURCE, amount: cents(Math.abs(amount)) }];
    case 'payment':
      return pays.slice(pick % 2, (pick % 2) + 1);
    case 'batch':
      return pays;
    case 'return':
      return [{ kind, grantId: bank.grant.id, amount: cents(Math.abs(amount)) }];
    case 'bounce': {
      const payment = picked(rows(paymentTable), pick);
      return payment === undefined ? [{ ...own, amount }] : [{ kind, paymentId: payment.id }];
    }
    case 'cost':
      return [{ kind, account: 'WBedAdlBan', contributionId: SOURCE, amount }];
    case 'interest':
      return [{ ...own, amount }];
    case 'split':
      return [
        { kind: 'receipt', contributionId: SOURCE, amount: cents(700) },
        { ...own, amount: cents(amount - 700 === 0 ? 1 : amount - 700) },
      ];
  }
}

async function byHand({ world, grant }: TestBank, { kind, pick, amount, day }: Step): Promise<void> {
  const money = cents(Math.abs(amount));
  const grantId = grant.id;
  if (kind === 'payment' || kind === 'batch') {
    const instalmentId = picked(grant.instalments, pick)?.id;
    if (instalmentId !== undefined) {
      await world.run(recordPayment, { grantId, instalmentId, paidOn: day, reference: '' });
    }
  } else if (kind === 'return') {
    await world.run(recordReturn, { grantId, amount: money, returnedOn: day });
  } else {
    await world.run(recordReceipt, { contributionId: SOURCE, amount: money, day });
  }
}

async function settle({ world, grant }: TestBank, pick: number): Promise<void> {
  const now = picked(world.rows(grantTable), 0);
  // A settlement ends much: most histories go on without.
  if (now === undefined || now.state.status === 'settled' || pick < 30) return;
  const state = { status: 'reported', reportedOn: TODAY } as const;
  await seedRows(world, [put(grantTable, { ...now, state })]);
  const spent = cents(Math.min(grant.amount, (pick - 30) * 5_000));
  const kept = pick % 3 === 0 ? { amount: cents(2_500), reason: 'Besloten' } : null;
  await world.run(settleGrant, { grantId: grant.id, settledOn: TODAY, spent, kept });
}
