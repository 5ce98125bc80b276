/** What every finder of due things is given: the rows, the day, what is open, and which terms are over. */
import { type Day, instantOf, localDayOf } from '../../../kernel/dates';
import { millisOfId } from '../../../kernel/ids';
import { positionsOf } from '../../funds/balance';
import type { ContributionId } from '../../funds/contribution';
import type { Grant, GrantId } from '../../grants/grant';
import type { InitiativeId } from '../../people/initiative';
import { termOf } from './chosen-terms';
import type { Clock, RetentionKind } from './policy';
import { openGrants, openInitiatives, type RetentionBook } from './retention-book';
import { type RetentionLine, type RetentionPart, type RowRef, sortedRefs } from './retention-line';
import { dueSince } from './term';

export interface DueContext {
  readonly book: RetentionBook;
  readonly today: Day;
  readonly openGrants: ReadonlySet<GrantId>;
  readonly openInitiatives: ReadonlySet<InitiativeId>;
  /** Promised, and not all of it came in. */
  readonly openGifts: ReadonlySet<ContributionId>;
  readonly grants: ReadonlyMap<string, Grant>;
}

export function dueContext(book: RetentionBook, today: Day): DueContext {
  const open = openGrants(book);
  return {
    book,
    today,
    openGrants: open,
    openInitiatives: openInitiatives(book, open),
    openGifts: new Set(
      [...positionsOf(book.entries, { until: null })]
        .filter(([, { promised }]) => promised !== 0)
        .map(([id]) => id),
    ),
    grants: new Map(book.grants.map((grant) => [grant.id, grant])),
  };
}

export interface Candidate {
  readonly kind: RetentionKind;
  readonly clock: Clock;
  readonly subject: RowRef;
  /** The day from which the term runs; null: it did not begin. */
  readonly from: Day | null;
}

export interface Going {
  readonly parts: readonly RetentionPart[];
  readonly rows: readonly RowRef[];
}

/** The line, when its term is over and there is anything to go. What goes is only asked for when the term is over. */
export function lineWhenDue(context: DueContext, candidate: Candidate, going: () => Going): RetentionLine[] {
  const { kind, clock, subject, from } = candidate;
  const term = termOf(context.book.chosen, kind, clock);
  if (term === null || from === null) return [];
  const since = dueSince(from, term);
  if (since > context.today) return [];
  const { parts, rows } = going();
  if (parts.length === 0) return [];
  return [{ kind, clock, subject, parts: [...parts], term, since, rows: sortedRefs(rows) }];
}

/** The day on which a row was recorded, which its id tells: for what nothing else gives a date. */
export function recordedOn({ id }: { readonly id: string }): Day | null {
  const millis = millisOfId(id);
  return millis === null ? null : localDayOf(instantOf(millis));
}

/** The award, when it is settled and nothing of it is open; the day it was settled. */
export function settledOn({ grants, openGrants: open }: DueContext, grantId: string): Day | null {
  const grant = grants.get(grantId);
  if (grant === undefined || grant.state.status !== 'settled' || open.has(grant.id)) return null;
  return grant.state.settledOn;
}
