/**
 * The journal's lines: how one is hashed and written. Page and machine room share this, so that both reckon the same.
 * A file is a header line and then, per entry, `<bytes of the JSON> <sha-256 of the JSON> <JSON>`.
 */
import { z } from 'zod';
import { canonicalJson, hashText, NO_HASH, Sha256 } from '../kernel/hash';

/** 2: lines are sealed. 1: they stood readable; such a journal is read, and makes place for a sealed one. */
export const JOURNAL_VERSION = 2;

/** First line of every journal. */
export const JOURNAL_HEADER = `buurtpot-journal ${JOURNAL_VERSION}`;

/** Longest text one line may carry, in UTF-16 units. */
const MAX_BODY = 32_000_000;

/** `seq` counts from 1; `previousHash` of the first line is 64 zeros; the journal never looks into `body`. */
export const JournalLine = z.strictObject({
  seq: z.int().positive(),
  previousHash: Sha256,
  hash: Sha256,
  body: z.string().max(MAX_BODY),
});
export type JournalLine = z.infer<typeof JournalLine>;

export type UnhashedJournalLine = Omit<JournalLine, 'hash'>;

/** The text that is hashed and that stands in the file: keys sorted, no white space, no line end. */
export function journalLineText({ seq, previousHash, body }: UnhashedJournalLine): string {
  return canonicalJson({ seq, previousHash, body });
}

export function journalLineHash(line: UnhashedJournalLine): Sha256 {
  return hashText(journalLineText(line));
}

/** The line that follows on `head` (null: the journal is empty), hash and all. */
export function nextJournalLine(head: { seq: number; hash: Sha256 } | null, body: string): JournalLine {
  const unhashed = { seq: (head?.seq ?? 0) + 1, previousHash: head?.hash ?? NO_HASH, body };
  return { ...unhashed, hash: journalLineHash(unhashed) };
}
