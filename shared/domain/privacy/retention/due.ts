/** What is due for removal on a day, line by line. It only proposes: nothing is ever removed by itself. */
import type { Day } from '../../../kernel/dates';
import { dueBank } from './due-bank';
import { dueContext } from './due-context';
import { dueGroups } from './due-groups';
import { duePeople } from './due-people';
import { dueRecords } from './due-records';
import { RETENTION_KINDS } from './policy';
import { keptKeys } from './proposal';
import type { RetentionBook } from './retention-book';
import { lineKey, type RetentionLine } from './retention-line';

/** In the order of the policy, what waited longest first; what the board keeps for now is left out. */
export function dueForRemoval(book: RetentionBook, today: Day): RetentionLine[] {
  const context = dueContext(book, today);
  const kept = keptKeys(book.proposals, today);
  return [...duePeople(context), ...dueGroups(context), ...dueRecords(context), ...dueBank(context)]
    .filter((line) => !kept.has(lineKey(line)))
    .sort(
      (a, b) => rankOf(a) - rankOf(b) || compare(a.since, b.since) || compare(a.subject.id, b.subject.id),
    );
}

function rankOf({ kind, clock }: RetentionLine): number {
  return RETENTION_KINDS.indexOf(kind) * 2 + (clock === 'personal' ? 0 : 1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
