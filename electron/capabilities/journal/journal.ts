/** The journal: one file per store that grows line by line, each line confirmed by the disk before it counts. */
import { stat, truncate } from 'node:fs/promises';
import type { Response } from '@shared/ipc/contract';
import { type Failure, failure } from '@shared/ipc/failure';
import type { JournalLine } from '@shared/ipc/journal-line';
import { NO_HASH } from '@shared/kernel/hash';
import { err, ok, type Result } from '@shared/kernel/result';
import { type JournalPoint, readAfterPoint } from './journal-after-point';
import {
  decodeLine,
  encodeLine,
  followsOn,
  HEADER_BYTES,
  hasOwnHash,
  type JournalIndex,
  PAGE_BYTES,
} from './journal-file';
import {
  createJournalFile,
  exists,
  type JournalOptions,
  journalPath,
  type OpenJournal,
  openJournal,
  putAside,
} from './journal-places';

export type Journal = {
  readonly head: () => Promise<Result<Response<'journal.head'>, Failure>>;
  readonly append: (lines: readonly JournalLine[]) => Promise<Result<Response<'journal.append'>, Failure>>;
  readonly read: (afterSeq: number, limit: number) => Promise<Result<Response<'journal.read'>, Failure>>;
  /** As `read`, after a line that is known by its hash; what stands before it may be damaged. */
  readonly readAfter: (
    point: JournalPoint,
    limit: number,
  ) => Promise<Result<Response<'journal.read'>, Failure>>;
  readonly retire: () => Promise<Result<Response<'journal.retire'>, Failure>>;
  /** Lets go of the file; the next call opens it again. */
  readonly close: () => Promise<void>;
};

export function createJournal(options: JournalOptions): Journal {
  let opened: OpenJournal | null = null;
  let last: Promise<unknown> = Promise.resolve();

  /** One thing at a time, in the order asked. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function withOpen<Value>(
    work: (journal: OpenJournal) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure>> {
    if (opened === null) {
      const result = await openJournal(options);
      if (!result.ok) return result;
      opened = result.value;
    }
    return await work(opened);
  }

  async function close(): Promise<void> {
    const handle = opened?.handle;
    opened = null;
    await handle?.close();
  }

  async function appendNew(journal: OpenJournal, lines: readonly JournalLine[]): Promise<void> {
    try {
      journal.handle ??= await createJournalFile(options);
      if (journal.end === 0) journal.end = HEADER_BYTES.length;
      await writeLines(journal, lines);
    } catch (error) {
      // The next call reads the file anew and so knows what is really on disk.
      try {
        await cutBack(journalPath(options), journal);
      } finally {
        await close();
      }
      throw error;
    }
  }

  return {
    head: () => inTurn(() => withOpen(async (journal) => ok({ kind: 'present', ...headOf(journal.index) }))),
    append: (lines) =>
      inTurn(() =>
        withOpen(async (journal) => {
          const fresh = newLines(journal.index, lines);
          if (!fresh.ok) return fresh;
          if (fresh.value.length > 0) await appendNew(journal, fresh.value);
          const { seq, hash } = headOf(journal.index);
          return ok({ seq, hash });
        }),
      ),
    read: (afterSeq, limit) => inTurn(() => withOpen((journal) => readPage(journal, { afterSeq, limit }))),
    readAfter: (point, limit) => inTurn(() => readAfterPoint(journalPath(options), { point, limit })),
    retire: () =>
      inTurn(async () => {
        await close();
        return ok({ archivedAs: await putAside(options) });
      }),
    close: () => inTurn(close),
  };
}

function headOf({ hashes }: JournalIndex) {
  return { seq: hashes.length, hash: hashes.at(-1) ?? NO_HASH, count: hashes.length };
}

/** The lines that are not there yet; those that are must be the same. */
function newLines(index: JournalIndex, lines: readonly JournalLine[]): Result<JournalLine[], Failure> {
  const outOfOrder = err(failure('journal.outOfOrder', { expectedSeq: index.hashes.length + 1 }));
  const ahead: JournalIndex = { ...index, hashes: [...index.hashes] };
  const fresh: JournalLine[] = [];
  for (const line of lines) {
    if (!hasOwnHash(line)) return err(failure('message.refused'));
    const known = ahead.hashes[line.seq - 1];
    if (known === line.hash) continue;
    if (!followsOn(ahead, line)) return outOfOrder;
    ahead.hashes.push(line.hash);
    fresh.push(line);
  }
  return ok(fresh);
}

/** One write and one sync for all lines; only then do they count. */
async function writeLines(journal: OpenJournal, lines: readonly JournalLine[]): Promise<void> {
  const encoded = lines.map(encodeLine);
  const bytes = Buffer.concat(encoded);
  let written = 0;
  while (written < bytes.length) {
    const step = await journal.handle?.write(bytes, written, bytes.length - written, journal.end + written);
    written += step?.bytesWritten ?? 0;
  }
  await journal.handle?.datasync();
  for (const [position, line] of lines.entries()) {
    journal.end += encoded[position]?.length ?? 0;
    journal.index.hashes.push(line.hash);
    journal.index.ends.push(journal.end);
  }
}

/** After a write that failed nothing of it may stay: a line that looks written but is not on disk would deceive us. */
async function cutBack(path: string, { end }: OpenJournal): Promise<void> {
  if (await exists(path)) await truncate(path, Math.min(end, (await stat(path)).size));
}

async function readPage(
  { handle, index }: OpenJournal,
  { afterSeq, limit }: { afterSeq: number; limit: number },
): Promise<Result<Response<'journal.read'>, Failure>> {
  const from = index.ends[afterSeq - 1] ?? HEADER_BYTES.length;
  if (handle === null || afterSeq >= index.ends.length) return ok({ lines: [], done: true });
  const ends = index.ends.slice(afterSeq, afterSeq + limit);
  const within = ends.filter((end, position) => position === 0 || end - from <= PAGE_BYTES);
  const bytes = Buffer.alloc((within.at(-1) ?? from) - from);
  await handle.read(bytes, 0, bytes.length, from);
  const lines: JournalLine[] = [];
  for (const [position, end] of within.entries()) {
    const start = within[position - 1] ?? from;
    const line = decodeLine(bytes.subarray(start - from, end - from - 1));
    // The header is line 1, so the line with seq n stands on line n + 1.
    if (line === null) return err(failure('journal.damaged', { line: afterSeq + position + 2 }));
    lines.push(line);
  }
  return ok({ lines, done: afterSeq + lines.length === index.ends.length });
}
