/** A process that appends to a journal as fast as it can and tells each confirmed number, until it is killed. */
import { createJournal } from '@electron/capabilities/journal/journal';
import { syncFolder } from '@electron/capabilities/safe-file';
import { nextJournalLine } from '@shared/ipc/journal-line';

const journal = createJournal({
  folder: process.argv[2] ?? '',
  store: 'fund',
  now: () => new Date(),
  syncFolder,
  onTorn: () => undefined,
});
const head = await journal.head();
if (!head.ok || head.value.kind !== 'present') throw new Error(`No head: ${JSON.stringify(head)}`);
let last: { seq: number; hash: typeof head.value.hash } = head.value;
for (;;) {
  const line = nextJournalLine(last.seq === 0 ? null : last, 'x'.repeat(1 + ((last.seq * 7919) % 40_000)));
  const answer = await journal.append([line]);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  last = answer.value;
  // Straight to the pipe: a line that waits in a buffer would be lost with the process.
  process.stdout.write(`${last.seq}\n`);
}
