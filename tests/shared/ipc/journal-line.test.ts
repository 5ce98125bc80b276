import { createHash } from 'node:crypto';
import { JournalLine, journalLineHash, journalLineText, nextJournalLine } from '@shared/ipc/journal-line';
import { NO_HASH } from '@shared/kernel/hash';
import { expect, test } from 'vitest';

test('the text of a line has its keys sorted, no white space and no line end', () => {
  const text = journalLineText({ body: 'één\n"twee"', previousHash: NO_HASH, seq: 1 });
  expect(text).toBe(`{"body":"één\\n\\"twee\\"","previousHash":"${NO_HASH}","seq":1}`);
});

test.each(['', 'één', '€ 1', '\u2028', '\ud800', '🌳'])('our hash of %j is the machine’s own', (body) => {
  const line = { seq: 7, previousHash: NO_HASH, body };
  expect(journalLineHash(line)).toBe(createHash('sha256').update(journalLineText(line)).digest('hex'));
});

test('a line follows on the one before', () => {
  const first = nextJournalLine(null, 'a');
  const second = nextJournalLine(first, 'b');
  expect([first.seq, first.previousHash]).toEqual([1, NO_HASH]);
  expect([second.seq, second.previousHash]).toEqual([2, first.hash]);
  expect(JournalLine.parse(second)).toEqual(second);
});
