/** All that a person may say an entry of the bank is for, as choices of one field, and the part that each becomes. */
import type { BankEntry, BankEntryId } from '@shared/domain/bank/bank-entry';
import type { BookingPart } from '@shared/domain/bank/booking-part';
import type { MatchWorld } from '@shared/domain/bank/matching/match-world';
import { COST_ACCOUNTS } from '@shared/domain/funds/account';
import type { ContributionId } from '@shared/domain/funds/contribution';
import { type Cents, negate } from '@shared/kernel/money';
import type { Words } from '../../ui/words';

/** What a choice still needs to become a part. */
export interface Filling {
  /** Signed as the bank sees it. */
  readonly amount: Cents;
  readonly contributionId: ContributionId | null;
  /** Whoever gave, where that is asked. */
  readonly giver: Extract<BookingPart, { kind: 'gift' }>['giver'] | null;
}

export interface MatchChoice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  /** Set where the amount follows from what it is. */
  readonly amount: Cents | null;
  /** A contribution that carries it, or who gave it. */
  readonly needs: 'source' | 'giver' | null;
  readonly makes:
    | { readonly kind: 'between'; readonly otherId: BankEntryId }
    | { readonly kind: 'part'; readonly of: (filling: Filling) => BookingPart | null };
}

export interface ChoiceWorld {
  readonly entry: BankEntry;
  readonly world: MatchWorld;
  /** Of all accounts. */
  readonly open: readonly BankEntry[];
}

export function matchChoices(all: ChoiceWorld, words: Words): readonly MatchChoice[] {
  const cameIn = all.entry.amount > 0;
  return [
    ...(cameIn
      ? [
          ...receipts(all, words),
          ...gifts(words),
          ...returns(all, words),
          ...bounces(all, words),
          ...paidClaims(all, words),
        ]
      : [...payments(all, words), ...claims(all, words), ...repayments(all, words), ...refunds(all, words)]),
    ...inBooks(all, words),
    ...ownMoney(words),
    ...between(all, words),
  ];
}

function part(of: (filling: Filling) => BookingPart | null): MatchChoice['makes'] {
  return { kind: 'part', of };
}

function receipts({ world }: ChoiceWorld, { t, euro }: Words): MatchChoice[] {
  return world.promises.map(({ contributionId, title, giver, open }) => ({
    value: `receipt ${contributionId}`,
    label: t('bank.part.receipt', { title, giver: giver ?? '' }),
    description: t('bank.stillOpen', { amount: euro(open) }),
    amount: null,
    needs: null,
    makes: part(({ amount }) => ({ kind: 'receipt', contributionId, amount })),
  }));
}

/** Needs no promise before it: money of a stranger. */
function gifts({ t }: Words): MatchChoice[] {
  const of = ({ amount, giver }: Filling): BookingPart | null =>
    giver === null ? null : { kind: 'gift', giver, title: t('bank.giftTitle'), amount };
  return [{ value: 'gift', label: t('bank.part.gift'), amount: null, needs: 'giver', makes: part(of) }];
}

function returns({ world }: ChoiceWorld, { t, euro }: Words): MatchChoice[] {
  return world.returns.map(({ grantId, awardNumber, initiative, toComeBack }) => ({
    value: `return ${grantId}`,
    label: t('bank.part.return', { number: awardNumber, initiative }),
    description: t('bank.stillOpen', { amount: euro(toComeBack) }),
    amount: null,
    needs: null,
    makes: part(({ amount }) => ({ kind: 'return', grantId, amount })),
  }));
}

function repayments({ world }: ChoiceWorld, { t, euro }: Words): MatchChoice[] {
  return world.loans.map(({ contributionId, from, title, giver, owed }) => ({
    value: `repayment ${contributionId}`,
    label: t('bank.part.repayment', { title, giver: giver ?? '' }),
    description: t('bank.stillOpen', { amount: euro(owed) }),
    amount: null,
    needs: null,
    makes: part(({ amount }) => ({ kind: 'repayment', contributionId, from, amount })),
  }));
}

function refunds({ world }: ChoiceWorld, { t, euro }: Words): MatchChoice[] {
  return world.refundable.map(({ contributionId, title, giver, free }) => ({
    value: `refund ${contributionId}`,
    label: t('bank.part.refund', { title, giver: giver ?? '' }),
    description: t('bank.isFree', { amount: euro(free) }),
    amount: null,
    needs: null,
    makes: part(({ amount }) => ({ kind: 'refund', contributionId, amount, reason: t('bank.refundReason') })),
  }));
}

function bounces({ world }: ChoiceWorld, { t, shortDay }: Words): MatchChoice[] {
  return world.paidOut.map(({ payment, awardNumber, initiative }) => ({
    value: `bounce ${payment.id}`,
    label: t('bank.part.bounce', { number: awardNumber, initiative }),
    description: shortDay(payment.paidOn),
    amount: payment.amount,
    needs: null,
    makes: part(() => ({ kind: 'bounce', paymentId: payment.id })),
  }));
}

function claims({ world }: ChoiceWorld, { t, euro }: Words): MatchChoice[] {
  return world.claimsToPay.map(({ claimId, number, name, amount }) => ({
    value: `claim ${claimId}`,
    label: t('bank.part.claim', { number, name }),
    description: euro(amount),
    amount: negate(amount),
    needs: null,
    makes: part(() => ({ kind: 'claim', claimId })),
  }));
}

function paidClaims({ world }: ChoiceWorld, { t, shortDay }: Words): MatchChoice[] {
  return world.paidClaims.map(({ claimId, number, name, amount, paidOn }) => ({
    value: `claimBack ${claimId}`,
    label: t('bank.part.claimBack', { number, name }),
    description: shortDay(paidOn),
    amount,
    needs: null,
    makes: part(() => ({ kind: 'claimBack', claimId })),
  }));
}

function payments({ world }: ChoiceWorld, { t, euro, shortDay }: Words): MatchChoice[] {
  return world.instalments.map(({ grantId, instalmentId, awardNumber, initiative, toPay, due }) => ({
    value: `payment ${instalmentId}`,
    label: t('bank.part.payment', { number: awardNumber, initiative }),
    description: `${euro(toPay)}, ${shortDay(due)}`,
    amount: negate(toPay),
    needs: null,
    makes: part(() => ({ kind: 'payment', grantId, instalmentId })),
  }));
}

/** Only what moved the same way: the other way round it cannot be the same money. */
function inBooks({ entry, world }: ChoiceWorld, { t, euro, shortDay }: Words): MatchChoice[] {
  return world.unvouched
    .filter(({ left }) => Math.sign(left) === Math.sign(entry.amount))
    .map(({ entry: booked, left }) => ({
      value: `ledger ${booked.id}`,
      label: t('bank.part.ledger', {
        kind: t(`funds.entry.${booked.kind}`),
        number: booked.number,
        day: shortDay(booked.day),
      }),
      description: euro(left),
      amount: null,
      needs: null,
      makes: part(({ amount }) => ({ kind: 'ledger', entryId: booked.id, amount })),
    }));
}

function ownMoney({ t }: Words): MatchChoice[] {
  const costs = COST_ACCOUNTS.map(
    (account): MatchChoice => ({
      value: `cost ${account}`,
      label: t(`funds.account.${account}`),
      description: t('funds.entry.cost'),
      amount: null,
      needs: 'source',
      makes: part(({ amount, contributionId }) =>
        contributionId === null ? null : { kind: 'cost', account, contributionId, amount },
      ),
    }),
  );
  return [
    ...costs,
    {
      value: 'interest',
      label: t('funds.entry.interest'),
      amount: null,
      needs: 'source',
      makes: part(({ amount, contributionId }) =>
        contributionId === null ? null : { kind: 'interest', contributionId, amount },
      ),
    },
  ];
}

function between({ entry, open }: ChoiceWorld, { t, shortDay }: Words): MatchChoice[] {
  return open
    .filter(({ accountId, amount }) => accountId !== entry.accountId && amount === -entry.amount)
    .map((other) => ({
      value: `between ${other.id}`,
      label: t('bank.part.between'),
      description: shortDay(other.day),
      amount: entry.amount,
      needs: null,
      makes: { kind: 'between', otherId: other.id },
    }));
}
