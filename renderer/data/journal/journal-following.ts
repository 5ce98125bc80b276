/** Reads a journal that may be damaged, from a point that a copy vouches for, as far as its lines go on one on the other. */
import { ok, type Result } from '@shared/kernel/result';
import {
  checkedBody,
  type JournalPoint,
  type JournalProblem,
  type JournalSource,
  type NumberedBody,
  PAGE_LINES,
} from './journal-reading';
import { answered } from './outbox';

/**
 * Hands each line after the point to `take`, in order. Null: until the end of the journal; else how many lines are
 * left that could not be followed.
 */
export async function followBodies(
  source: JournalSource,
  after: JournalPoint,
  take: (numbered: NumberedBody) => Promise<void>,
): Promise<Result<number | null, JournalProblem>> {
  const { journal, name: store } = source;
  let point = after;
  let illegible = 0;
  for (;;) {
    const asked = { store, afterSeq: point.seq, afterHash: point.hash, limit: PAGE_LINES };
    const page = await answered(() => journal.journalRead(asked));
    if (!page.ok) return { ok: false, error: { kind: 'failure', failure: page.error } };
    const { lines, done, unread } = page.value;
    for (const line of lines) {
      const body = checkedBody(line, point, source);
      if (!body.ok && body.error.kind === 'newer') return body;
      // What comes after a line that cannot be read may have needed it.
      if (!body.ok || illegible > 0) illegible += 1;
      else await take(body.value);
      point = { seq: line.seq, hash: line.hash };
    }
    if (!done && lines.length > 0) continue;
    return ok(illegible === 0 && unread === undefined ? null : illegible + (unread ?? 0));
  }
}
