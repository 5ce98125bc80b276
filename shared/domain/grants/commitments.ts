/** What is still to be paid of the awards, and when: the commitments ahead. */
import { type Day, yearOf } from '../../kernel/dates';
import { add, type Cents, subtract, ZERO } from '../../kernel/money';
import type { ContributionId } from '../funds/contribution';
import type { Grant, GrantId, InstalmentId } from './grant';
import { type MoneyBySource, totalOfGrant } from './grant-money';
import { instalmentLines } from './instalment-plan';
import type { Payment } from './payment';
import { splitOver } from './split';

export interface Commitment {
  readonly grantId: GrantId;
  readonly instalmentId: InstalmentId;
  readonly due: Day;
  readonly source: ContributionId;
  readonly amount: Cents;
}

export interface CommittedBook {
  readonly grants: readonly Grant[];
  readonly payments: readonly Payment[];
  /** From the ledger, by `moneyOfGrants`. */
  readonly money: ReadonlyMap<GrantId, MoneyBySource>;
}

/**
 * Every instalment that is still to be paid, split over the sources of its award as its payment will be (rule W10):
 * together exactly what the ledger holds to be paid.
 */
export function commitmentsAhead({ grants, payments, money }: CommittedBook): readonly Commitment[] {
  return grants.flatMap((grant) => {
    const own = payments.filter(({ grantId }) => grantId === grant.id);
    return committedOf(grant, own, money.get(grant.id) ?? new Map());
  });
}

function committedOf(grant: Grant, payments: readonly Payment[], money: MoneyBySource): Commitment[] {
  let open = money;
  return instalmentLines(grant, payments, totalOfGrant(money).toPay).flatMap(({ instalment, toPay }) => {
    const parts = splitOver(open, 'toPay', toPay);
    open = less(open, parts);
    return parts.map(({ source, amount }) => ({
      grantId: grant.id,
      instalmentId: instalment.id,
      due: instalment.due,
      source,
      amount,
    }));
  });
}

function less(open: MoneyBySource, parts: ReturnType<typeof splitOver>): MoneyBySource {
  const taken = new Map(parts.map(({ source, amount }) => [source, amount]));
  return new Map(
    [...open].map(([source, money]) => [
      source,
      { ...money, toPay: subtract(money.toPay, taken.get(source) ?? ZERO) },
    ]),
  );
}

export interface YearsAhead {
  /** Without gaps, from the first in which something is to be paid to the last; empty where nothing is. */
  readonly years: readonly number[];
  readonly sources: ReadonlyMap<ContributionId, ReadonlyMap<number, Cents>>;
}

/** Per source and calendar year. What should have been paid in an earlier year counts in the year that runs. */
export function yearsAhead(commitments: readonly Commitment[], today: Day): YearsAhead {
  const sources = new Map<ContributionId, Map<number, Cents>>();
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const { source, due, amount } of commitments) {
    const year = Math.max(yearOf(due), yearOf(today));
    const sums = sources.get(source) ?? new Map<number, Cents>();
    sources.set(source, sums.set(year, add(sums.get(year) ?? ZERO, amount)));
    [first, last] = [Math.min(first, year), Math.max(last, year)];
  }
  const years = last === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { years, sources };
}
