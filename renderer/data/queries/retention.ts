/** What screens read of terms, of what is due, of proposals and of data leaks. Undefined while loading. */
import { type DataLeak, dataLeakTable } from '@shared/domain/privacy/data-leak';
import { openLeaks } from '@shared/domain/privacy/leak-clock';
import { type RetentionTerm, retentionTermTable } from '@shared/domain/privacy/retention/chosen-terms';
import { dueForRemoval } from '@shared/domain/privacy/retention/due';
import { isUnfinished, type RetentionProposal } from '@shared/domain/privacy/retention/proposal';
import {
  dueOn,
  loadRetentionBook,
  type RetentionBook,
} from '@shared/domain/privacy/retention/retention-book';
import type { RetentionLine } from '@shared/domain/privacy/retention/retention-line';
import type { Day } from '@shared/kernel/dates';
import { useLive } from '../use-live';

export interface RetentionWork {
  readonly book: RetentionBook;
  readonly lines: readonly RetentionLine[];
  /** The one that is with the board, or was decided and not carried out. */
  readonly unfinished: RetentionProposal | null;
  /** Leaks that are not closed. */
  readonly leaks: readonly DataLeak[];
}

/** What waits for the treasurer. */
export type PrivacyWork = Omit<RetentionWork, 'book'>;

/** All of which the term is over today, and the rows to name it by. */
export function useRetentionWork(today: Day): RetentionWork | undefined {
  return useLive(
    async (reader) => {
      const book = await loadRetentionBook(reader, dueOn(today));
      return {
        book,
        lines: dueForRemoval(book, today),
        unfinished: book.proposals.find(isUnfinished) ?? null,
        leaks: openLeaks(book.leaks),
      };
    },
    [today],
  );
}

/** The terms that the fund chose itself. */
export function useChosenTerms(): readonly RetentionTerm[] | undefined {
  return useLive((reader) => reader.all(retentionTermTable), []);
}

/** Newest first. */
export function useLeaks(): readonly DataLeak[] | undefined {
  return useLive(async (reader) => (await reader.all(dataLeakTable)).sort((a, b) => b.number - a.number), []);
}
