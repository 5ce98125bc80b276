import type { MatchWorld } from '@shared/domain/bank/matching/match-world';
import { ownMoneyPart } from '@shared/domain/bank/matching/own-money';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { aBankEntry } from '../../../../support/builders';
import { sourceId } from '../../../../support/grant-world';

const ownSources = [100, 5_000].map((free, index) => {
  return { contributionId: sourceId(index + 1), title: `Bron ${index + 1}`, free: cents(free) };
});
const world: MatchWorld = {
  books: {
    fund: null,
    booked: [],
    ledger: [],
    contributions: [],
    givers: [],
    grants: [],
    payments: [],
    claims: [],
    batches: [],
    batchLines: [],
  },
  promises: [],
  loans: [],
  refundable: [],
  instalments: [],
  returns: [],
  paidOut: [],
  claimsToPay: [],
  paidClaims: [],
  unvouched: [],
  orders: [],
  givers: [],
  ownSources,
};

const bankEntry = (amount: number, description: string, counterName: string | null = null) =>
  aBankEntry({ amount, description, counterName, counterIban: null });
const cost = (place: number, amount: number) => {
  return { kind: 'cost', account: 'WBedAdlBan', contributionId: sourceId(place), amount };
};
const interest = (place: number, amount: number) => {
  return { kind: 'interest', contributionId: sourceId(place), amount };
};

describe('own money, by the words of the bank (G9)', () => {
  it.each<[string, ReturnType<typeof bankEntry>, object | null]>([
    ['charges', bankEntry(-100, 'Kosten betaalpakket mei'), cost(1, -100)],
    ['charges under the name of the bank', bankEntry(-1, '', 'TARIEF ZAKELIJK'), cost(1, -1)],
    ['charges that only the second source can carry', bankEntry(-101, 'Bankkosten'), cost(2, -101)],
    ['interest', bankEntry(7, 'Creditrente 2026'), interest(1, 7)],
    ['negative interest', bankEntry(-7, 'Debetrente'), interest(1, -7)],
    ['interest in English', bankEntry(7, 'Interest Q2'), interest(1, 7)],
    ['charges that no source can carry', bankEntry(-5_001, 'Bankkosten'), null],
    ['charges that come in', bankEntry(100, 'Kosten teruggave'), null],
    ['other words', bankEntry(-100, 'Pinautomaat'), null],
    ['a word inside another word', bankEntry(7, 'Trente vzw'), null],
    ['no words', bankEntry(-100, ''), null],
  ])('%s', (...[, entry, expected]) => {
    expect(ownMoneyPart(entry, world)).toEqual(expected);
  });

  it('is never money of somebody else', () => {
    const entry = aBankEntry({ amount: -100, description: 'Kosten', counterIban: 'NL02RABO0123456789' });
    expect(ownMoneyPart(entry, world)).toBeNull();
  });

  it('needs a source', () => {
    expect(ownMoneyPart(bankEntry(7, 'Rente'), { ...world, ownSources: [] })).toBeNull();
  });
});
