/** What an entry of the bank probably stands for, the surest first, each with the ground it stands on (B6). */

import { creditorReferencesIn } from '../../../kernel/creditor-reference';
import { daysBetween } from '../../../kernel/dates';
import type { Cents } from '../../../kernel/money';
import { promiseReference } from '../../funds/promise-reference';
import { accountNumberOf } from '../bank-account';
import { isBookedBy } from '../bank-books';
import type { BankEntry, MatchGround } from '../bank-entry';
import type { BookingPart } from '../booking-part';
import { learnedParts } from './learned';
import type { MatchWorld, OpenPromise } from './match-world';
import { isSameName } from './names';
import { ownMoneyPart } from './own-money';
import { sentPayments } from './sent-payments';

export interface Suggestion {
  readonly ground: Exclude<MatchGround, 'manual'>;
  /** Together the whole entry. */
  readonly parts: readonly BookingPart[];
}

/** As many as a person reads at a glance. */
const MOST = 4;
/** A booking by hand and the bank's day of it are seldom further apart. */
const NEAR_DAYS = 14;

/** Every suggestion takes the whole entry; what has to be split, but for a batch of payments, is matched by hand. */
export function suggestionsFor(entry: BankEntry, world: MatchWorld): readonly Suggestion[] {
  const found = [
    ...sentPayments(entry, world.orders),
    ...inBooks(entry, world),
    ...bounces(entry, world),
    ...claims(entry, world),
    ...byReference(entry, world),
    ...byAccount(entry, world),
    ...learnedParts(entry, world).map((part): Suggestion => ({ ground: 'learned', parts: [part] })),
    ...byName(entry, world),
    ...byPlan(entry, world),
    ...givenBack(entry, world),
    ...inWords(entry, world),
  ];
  const seen = new Set<string>();
  return found
    .filter(({ parts }) => {
      const told = JSON.stringify(parts);
      return seen.has(told) ? false : seen.add(told);
    })
    .slice(0, MOST);
}

/** Booked by hand before the statement came: the one with the bank's own id first, then who it went to, then the nearest. */
function inBooks({ amount, day, endToEndId, counterIban }: BankEntry, world: MatchWorld): Suggestion[] {
  return world.unvouched
    .filter(({ left, entry }) => left === amount && Math.abs(daysBetween(entry.day, day)) <= NEAR_DAYS)
    .map(({ entry }) => {
      const paid = world.paidOut.filter(({ payment }) => isBookedBy(entry, payment));
      const isNamed = paid.some(({ payment }) => sameText(payment.reference, endToEndId));
      const isTheirs = paid.some(({ iban }) => sameAccount(iban, counterIban));
      const distance = Math.abs(daysBetween(entry.day, day));
      return { entry, isNamed, isTheirs, distance };
    })
    .sort(
      (a, b) =>
        Number(b.isNamed) - Number(a.isNamed) ||
        Number(b.isTheirs) - Number(a.isTheirs) ||
        a.distance - b.distance,
    )
    .map(({ entry, isNamed }) => {
      const part = { kind: 'ledger', entryId: entry.id, amount } as const;
      return { ground: isNamed ? 'endToEndId' : 'booked', parts: [part] };
    });
}

/** Money of ours that came back: by its end-to-end id, or with a reason beside the same account and amount. */
function bounces(entry: BankEntry, { paidOut }: MatchWorld): Suggestion[] {
  const { amount, endToEndId, counterIban, returnReason, isReversal, day } = entry;
  if (amount <= 0) return [];
  return paidOut
    .filter(({ payment }) => payment.amount === amount && payment.paidOn <= day)
    .flatMap(({ payment, iban }): Suggestion[] => {
      const part = { kind: 'bounce', paymentId: payment.id } as const;
      if (sameText(payment.reference, endToEndId)) return [{ ground: 'endToEndId', parts: [part] }];
      const cameBack = returnReason !== null || isReversal;
      return cameBack && sameAccount(iban, counterIban) ? [{ ground: 'account', parts: [part] }] : [];
    });
}

/** A claim that is paid, or that came back: by the end-to-end id of its line, by its reference, else by account and amount. */
function claims(entry: BankEntry, { claimsToPay, paidClaims }: MatchWorld): Suggestion[] {
  const { amount, day, counterIban, endToEndId, returnReason, isReversal } = entry;
  const told = referencesOf(entry);
  const named = paidClaims
    .filter((one) => one.amount === amount && one.paidOn <= day && sameText(one.endToEndId ?? '', endToEndId))
    .map(({ claimId }): Suggestion => ({ ground: 'endToEndId', parts: [{ kind: 'claimBack', claimId }] }));
  const paid = claimsToPay
    .filter((one) => one.amount === -amount && one.from <= day)
    .map((one) => ({ ...one, part: { kind: 'claim', claimId: one.claimId } as const }));
  const back = paidClaims
    .filter((one) => one.amount === amount && one.paidOn <= day && (returnReason !== null || isReversal))
    .map((one) => ({ ...one, part: { kind: 'claimBack', claimId: one.claimId } as const }));
  const others = [...paid, ...back]
    .flatMap(({ reference, iban, part }): Suggestion[] => {
      if (told.has(reference)) return [{ ground: 'reference', parts: [part] }];
      return sameAccount(iban, counterIban) ? [{ ground: 'account', parts: [part] }] : [];
    })
    .sort((a, b) => Number(b.ground === 'reference') - Number(a.ground === 'reference'));
  return [...named, ...others];
}

function referencesOf({ reference, description }: BankEntry): ReadonlySet<string> {
  return new Set(creditorReferencesIn(`${reference ?? ''} ${description}`));
}

function byReference(entry: BankEntry, { returns, promises }: MatchWorld): Suggestion[] {
  const { amount, day } = entry;
  if (amount <= 0) return [];
  const told = referencesOf(entry);
  const back = returns
    .filter((one) => told.has(one.reference) && amount <= one.toComeBack && one.settledOn <= day)
    .map(({ grantId }): Suggestion => {
      return { ground: 'reference', parts: [{ kind: 'return', grantId, amount }] };
    });
  const promised = promises
    .filter((one) => told.has(promiseReference({ id: one.contributionId })) && amount <= one.open)
    .filter(({ promisedOn }) => promisedOn <= day)
    .map(({ contributionId }): Suggestion => {
      return { ground: 'reference', parts: [{ kind: 'receipt', contributionId, amount }] };
    });
  return [...back, ...promised];
}

function byAccount({ amount, counterIban, day }: BankEntry, world: MatchWorld): Suggestion[] {
  if (counterIban === null) return [];
  const paid = world.instalments
    .filter(
      ({ iban, toPay, awardedOn }) => sameAccount(iban, counterIban) && toPay === -amount && awardedOn <= day,
    )
    .map(({ grantId, instalmentId }): Suggestion => {
      return { ground: 'account', parts: [{ kind: 'payment', grantId, instalmentId }] };
    });
  const back = world.returns
    .filter(
      ({ iban, toComeBack, settledOn }) =>
        amount > 0 && sameAccount(iban, counterIban) && amount <= toComeBack && settledOn <= day,
    )
    .map(({ grantId }): Suggestion => ({ ground: 'account', parts: [{ kind: 'return', grantId, amount }] }));
  return [...paid, ...back];
}

/** A giver whose name stands there, with the promise that it pays; one that is open for just that amount first. */
function byName({ amount, counterName, day }: BankEntry, { promises }: MatchWorld): Suggestion[] {
  if (amount <= 0 || counterName === null) return [];
  return promises
    .filter(
      ({ giver, open, promisedOn }) => amount <= open && promisedOn <= day && isSameName(giver, counterName),
    )
    .sort((a, b) => Number(isDue(b, amount)) - Number(isDue(a, amount)))
    .map(({ contributionId }) => ({ ground: 'name', parts: [{ kind: 'receipt', contributionId, amount }] }));
}

function isDue({ open, parts }: OpenPromise, amount: Cents): boolean {
  return open === amount || parts[0]?.open === amount;
}

/** Nobody is told, but just this amount was agreed for about this day (G10). */
function byPlan({ amount, day }: BankEntry, { promises }: MatchWorld): Suggestion[] {
  return promises.flatMap(({ contributionId, promisedOn, parts }): Suggestion[] => {
    const [next] = parts;
    if (next === undefined || day < promisedOn) return [];
    const isExpected = next.open === amount && Math.abs(daysBetween(next.day, day)) <= NEAR_DAYS;
    return isExpected ? [{ ground: 'planned', parts: [{ kind: 'receipt', contributionId, amount }] }] : [];
  });
}

/** A loan that goes back: to a name that is known, or just the next part of its plan about its day (G13). */
function givenBack({ amount, day, counterName }: BankEntry, { loans }: MatchWorld): Suggestion[] {
  if (amount >= 0) return [];
  return loans
    .filter(({ owed }) => -amount <= owed)
    .flatMap(({ contributionId, from, giver, parts }): Suggestion[] => {
      const part = { kind: 'repayment', contributionId, from, amount } as const;
      if (counterName !== null && isSameName(giver, counterName)) return [{ ground: 'name', parts: [part] }];
      const [next] = parts;
      const isExpected = next?.open === -amount && Math.abs(daysBetween(next.day, day)) <= NEAR_DAYS;
      return isExpected ? [{ ground: 'planned', parts: [part] }] : [];
    });
}

function inWords(entry: BankEntry, world: MatchWorld): Suggestion[] {
  const part = ownMoneyPart(entry, world);
  return part === null ? [] : [{ ground: 'words', parts: [part] }];
}

function sameText(a: string, b: string | null): boolean {
  return a !== '' && a.toUpperCase() === b?.toUpperCase();
}

function sameAccount(iban: string | null, other: string | null): boolean {
  return iban !== null && other !== null && iban === accountNumberOf(other);
}
