/** Journal lines for tests: a chain of any length. */
import { type JournalLine, nextJournalLine } from '@shared/ipc/journal-line';

/** `count` lines that follow on each other, after `head` if one is given. */
export function journalLines(count: number, head: JournalLine | null = null): JournalLine[] {
  const lines: JournalLine[] = [];
  let last = head;
  for (let number = 0; number < count; number += 1) {
    last = nextJournalLine(last, JSON.stringify({ what: `regel ${(last?.seq ?? 0) + 1}`, euro: '€ 1' }));
    lines.push(last);
  }
  return lines;
}
