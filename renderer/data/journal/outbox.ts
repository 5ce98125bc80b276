/** Journal lines that were committed with their change and still have to reach the journal. */

import { type Failure, failure } from '@shared/ipc/failure';
import type { JournalLine } from '@shared/ipc/journal-line';
import type { Sha256 } from '@shared/kernel/hash';
import { err, ok, type Result } from '@shared/kernel/result';
import type { Database } from '../database';
import { readDevice, writeDevice } from '../device';
import type { Store } from '../store';

/** One message carries at most this much text, in UTF-16 units, and at most 1000 lines. */
const BATCH_LENGTH = 16_000_000;
const BATCH_LINES = 1000;

export async function outboxLines(database: Database): Promise<JournalLine[]> {
  return await database.table<JournalLine, number>('outbox').orderBy('seq').toArray();
}

/** Journal first, then the outbox row goes: a crash in between leaves a line that the journal accepts again. */
export async function flushOutbox(store: Store): Promise<Result<null, Failure>> {
  const lines = await outboxLines(store.database);
  if (lines.length === 0) return ok(null);
  const renewing = (await readDevice(store.database))?.renewal ?? null;
  if (renewing !== null) {
    const retired = await retireUnlessBegun(store, renewing);
    if (!retired.ok) return retired;
  }
  for (const batch of batches(lines)) {
    const appended = await appendBatch(store, batch);
    if (!appended.ok) return appended;
  }
  const device = renewing === null ? null : await readDevice(store.database);
  if (device !== null) await writeDevice(store.database, { ...device, renewal: null });
  return ok(null);
}

async function appendBatch(store: Store, lines: JournalLine[]): Promise<Result<null, Failure>> {
  const appended = await answered(() => store.journal.journalAppend({ store: store.name, lines }));
  if (!appended.ok) return appended;
  if (appended.value.hash !== lines.at(-1)?.hash) return err(failure('machine.failed'));
  await store.database.table('outbox').bulkDelete(lines.map((line) => line.seq));
  return ok(null);
}

/**
 * Puts the old journal aside when the outbox begins a new one. Asks first whether that was done already: a crash may
 * have come between, and the new journal must not be put aside in its turn.
 */
async function retireUnlessBegun(store: Store, firstHash: Sha256): Promise<Result<null, Failure>> {
  const read = await answered(() => store.journal.journalRead({ store: store.name, afterSeq: 0, limit: 1 }));
  if (!read.ok && !read.error.code.startsWith('journal.')) return read;
  const first = read.ok ? read.value.lines[0] : undefined;
  const nothingToRetire = read.ok && (first === undefined || first.hash === firstHash);
  if (nothingToRetire) return ok(null);
  const retired = await answered(() => store.journal.journalRetire({ store: store.name }));
  return retired.ok ? ok(null) : retired;
}

/** A call that breaks instead of answering is a failure too: the change is in the outbox, whatever happened. */
export async function answered<T>(call: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
  try {
    return await call();
  } catch {
    return err(failure('machine.failed'));
  }
}

function batches(lines: readonly JournalLine[]): JournalLine[][] {
  const groups: JournalLine[][] = [[]];
  let length = 0;
  for (const line of lines) {
    const current = groups.at(-1);
    const full = current !== undefined && current.length > 0;
    if (full && (current.length === BATCH_LINES || length + line.body.length > BATCH_LENGTH)) {
      groups.push([line]);
      length = line.body.length;
    } else {
      current?.push(line);
      length += line.body.length;
    }
  }
  return groups;
}
