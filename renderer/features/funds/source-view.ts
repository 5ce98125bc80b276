/** Contributions as rows: who gave, how far it came, and where the money stands. */
import { positionsOf } from '@shared/domain/funds/balance';
import { type Contribution, type ContributionId, isBorrowed } from '@shared/domain/funds/contribution';
import { type Giver, type GiverKind, giverName } from '@shared/domain/funds/giver';
import type { LedgerEntry } from '@shared/domain/funds/ledger-entry';
import { owedOn } from '@shared/domain/funds/loan';
import { NO_MONEY, type Position, totalPosition } from '@shared/domain/funds/position';
import type { Person, PersonId } from '@shared/domain/people/person';
import type { Day } from '@shared/kernel/dates';
import { type Cents, sumOf, ZERO } from '@shared/kernel/money';

export type ContributionProgress = 'promised' | 'partly' | 'received' | 'lapsed' | 'repaid' | 'inKind';

export interface SourceRow {
  readonly contribution: Contribution;
  readonly giver: Giver | null;
  /** Null when the private person has been erased. */
  readonly giverName: string | null;
  readonly position: Position;
  readonly progress: ContributionProgress;
  /** Of a loan or participation: came in and did not go back yet. */
  readonly owed: Cents;
}

export interface SourceBook {
  readonly givers: readonly Giver[];
  readonly persons: ReadonlyMap<PersonId, Person>;
  readonly contributions: readonly Contribution[];
}

export function progressOf(contribution: Contribution, position: Position): ContributionProgress {
  if (contribution.form === 'inKind') return 'inKind';
  if (position.promised > 0) return position.received > 0 ? 'partly' : 'promised';
  return position.received > 0 ? 'received' : 'lapsed';
}

/** Newest promise first. `until`: as it stood at the end of that day; null for now. */
export function sourceRows(
  book: SourceBook,
  entries: readonly LedgerEntry[],
  until: Day | null,
): readonly SourceRow[] {
  const positions = positionsOf(entries, { until });
  const givers = new Map(book.givers.map((giver) => [giver.id, giver]));
  const repaid = repaidSources(entries);
  return book.contributions
    .map((contribution) => {
      const owed = isBorrowed(contribution) ? owedOn(entries, contribution.id, until) : ZERO;
      const isRepaid = repaid.has(contribution.id) && owed === 0;
      const giver = givers.get(contribution.giverId) ?? null;
      const position = positions.get(contribution.id) ?? NO_MONEY;
      return {
        contribution,
        giver,
        giverName: giver === null ? null : giverName(giver, book.persons),
        position,
        progress: isRepaid && position.promised === 0 ? 'repaid' : progressOf(contribution, position),
        owed,
      };
    })
    .toSorted((a, b) => compareText(b.contribution.promisedOn, a.contribution.promisedOn));
}

function repaidSources(entries: readonly LedgerEntry[]): ReadonlySet<ContributionId> {
  const repayments = entries.filter(({ kind }) => kind === 'repayment');
  return new Set(repayments.flatMap(({ lines }) => lines.map(({ source }) => source)));
}

export function totalOf(rows: readonly SourceRow[]): Position {
  return totalPosition(new Map(rows.map((row) => [row.contribution.id, row.position])));
}

export interface GiverRow {
  readonly giver: Giver;
  readonly name: string | null;
  readonly kind: GiverKind;
  readonly count: number;
  /** All that was promised, goods included. */
  readonly promised: Cents;
}

export function giverRows(book: SourceBook): readonly GiverRow[] {
  return book.givers.map((giver) => {
    const own = book.contributions.filter((contribution) => contribution.giverId === giver.id);
    return {
      giver,
      name: giverName(giver, book.persons),
      kind: giver.kind,
      count: own.length,
      promised: sumOf(own, (contribution) => contribution.amount),
    };
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
