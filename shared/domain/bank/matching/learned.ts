/** What an earlier entry of the same counter-account stood for: what was matched once is proposed the next time. */

import { COST_ACCOUNTS, type CostAccount } from '../../funds/account';
import type { ContributionId } from '../../funds/contribution';
import type { LedgerEntry } from '../../funds/ledger-entry';
import type { BankEntry } from '../bank-entry';
import type { BookingPart } from '../booking-part';
import type { MatchWorld } from './match-world';

/** The latest first. An entry without counter-account (bank charges) learns from the words of the bank instead. */
export function learnedParts(entry: BankEntry, world: MatchWorld): BookingPart[] {
  const ledger = new Map(world.books.ledger.map((one) => [one.id, one]));
  const earlier = world.books.booked
    .filter((other) => isAlike(entry, other))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  for (const { state } of earlier) {
    const [only, ...others] = state.status === 'booked' ? state.parts : [];
    const booked = only === undefined || others.length > 0 ? undefined : ledger.get(only.entryId);
    const part = booked === undefined ? null : sameAgain(entry, booked, world);
    if (part !== null) return [part];
  }
  return [];
}

function isAlike(entry: BankEntry, other: BankEntry): boolean {
  if (Math.sign(entry.amount) !== Math.sign(other.amount)) return false;
  if (entry.counterIban !== null) return entry.counterIban === other.counterIban;
  return other.counterIban === null && wordsOf(entry) === wordsOf(other) && wordsOf(entry) !== '';
}

/** Letters only: the month and the amount change. */
function wordsOf({ counterName, description }: BankEntry): string {
  return `${counterName ?? ''} ${description}`
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

function sameAgain(entry: BankEntry, booked: LedgerEntry, world: MatchWorld): BookingPart | null {
  const { amount } = entry;
  const source = booked.lines[0]?.source;
  if (source === undefined) return null;
  switch (booked.kind) {
    case 'cost': {
      if (paysClaim(booked, world)) return null;
      const account = booked.lines.map((line) => line.account).find(isCost);
      return account === undefined ? null : { kind: 'cost', account, contributionId: source, amount };
    }
    case 'interest':
      return { kind: 'interest', contributionId: source, amount };
    case 'receipt':
      return receiptOfGiver(source, entry, world);
    default:
      return null;
  }
}

/** A claim is paid once: it says nothing about the next payment to the same volunteer. */
function paysClaim({ id }: LedgerEntry, { books }: MatchWorld): boolean {
  return books.claims.some(({ state }) => state.status === 'paid' && state.entryId === id);
}

function isCost(account: string): account is CostAccount {
  return COST_ACCOUNTS.some((one) => one === account);
}

/** The same giver pays again: on the promise of before where that is open, else on another of its promises. */
function receiptOfGiver(
  source: ContributionId,
  { amount, day }: BankEntry,
  { books, promises }: MatchWorld,
): BookingPart | null {
  const giverOf = (id: ContributionId) => books.contributions.find((one) => one.id === id)?.giverId;
  const open = promises
    .filter(({ open: left, promisedOn, contributionId }) => {
      return left >= amount && promisedOn <= day && giverOf(contributionId) === giverOf(source);
    })
    .sort((a, b) => Number(b.contributionId === source) - Number(a.contributionId === source));
  const [first] = open;
  return first === undefined ? null : { kind: 'receipt', contributionId: first.contributionId, amount };
}
