/** At every start: does the store say what the journal says? If not, whichever is behind is brought up to date. */

import { type AuditEntry, auditEntryTable } from '@shared/domain/audit/audit-entry';
import type { Failure } from '@shared/ipc/failure';
import { err, ok, type Result } from '@shared/kernel/result';
import type { Database } from '../database';
import { type Counts, type Device, newDevice, readDevice, writeDevice } from '../device';
import {
  deviceAfter,
  type JournalPoint,
  type JournalProblem,
  makeGrouper,
  readBodies,
  readWholeJournal,
  type WholeBody,
} from '../journal/journal-reading';
import { answered, flushOutbox, outboxLines } from '../journal/outbox';
import { SCHEMA_VERSION } from '../migrations/index';
import { auditBreak, auditEntriesOf, replaceRows } from '../row-set';
import type { Store } from '../store';
import { TABLE_NAMES } from '../tables';
import { applyRows } from '../write-change';
import { isACopyLeft } from './left-copies';
import type { Depth } from './soundness';
import type { DamageKind, OpenProblem, StartupFinding } from './startup-report';

type Checked = Result<StartupFinding, OpenProblem>;

/** How to look: `heads` trusts what the counts and the last entries say. And why a store that has nothing has nothing. */
export interface Look {
  readonly depth: Depth;
  readonly lostBecause: DamageKind;
}

export async function checkStore(store: Store, { depth, lostBecause }: Look): Promise<Checked> {
  const device = await readDevice(store.database);
  if (!store.journaled) return ok(await checkAlone(store, device));
  if (device !== null && device.renewal !== null) {
    const renewed = await flushOutbox(store);
    if (!renewed.ok) return ok({ kind: 'journalUnreadable', failure: renewed.error });
  }
  const head = await answered(() => store.journal.journalHead({ store: store.name }));
  if (!head.ok) return withoutJournal(device, head.error);
  if (head.value.kind === 'absent') return ok(await checkAlone(store, device));
  const mended = await mend(store, device, head.value);
  if (!mended.ok) return mended.error.kind === 'lost' ? await rebuild(store, lostBecause) : err(mended.error);
  return await checkContents(store, mended.value, mended.value.kind === 'whole' ? depth : 'all');
}

/** A store that cannot be compared is read only, and one that is lost is not opened: nothing starts anew in silence. */
function withoutJournal(device: Device | null, failure: Failure): Checked {
  if (device === null || device.journalSeq === 0) return err({ kind: 'failure', failure });
  return ok({ kind: 'journalUnreadable', failure });
}

async function checkAlone(store: Store, device: Device | null): Promise<StartupFinding> {
  if (device === null) {
    const rows = await countRows(store.database);
    await writeDevice(store.database, { ...newDevice(store.clock.newId()), counts: rows });
    return isEmpty(rows) ? { kind: 'journalAbsent' } : { kind: 'damaged', why: 'counts' };
  }
  await store.database.table('outbox').clear();
  const why = await damage(store.database, device, 'all');
  return why === null ? { kind: 'journalAbsent' } : { kind: 'damaged', why };
}

type Mended = Result<StartupFinding, OpenProblem | { readonly kind: 'lost' }>;

async function mend(store: Store, device: Device | null, head: JournalPoint): Promise<Mended> {
  if (device === null) return head.seq === 0 ? await begin(store) : err({ kind: 'lost' });
  if (device.journalSeq === 0 && head.seq > 0) return err({ kind: 'lost' });
  if (device.journalSeq === head.seq) {
    if (device.journalHash !== head.hash) return ok({ kind: 'diverged' });
    await store.database.table('outbox').clear();
    return ok({ kind: 'whole' });
  }
  return device.journalSeq < head.seq ? await catchUp(store, device) : await sendOutbox(store, head);
}

async function begin(store: Store): Promise<Mended> {
  const rows = await countRows(store.database);
  const { name, vault } = store;
  const isLost = isEmpty(rows) && (await isACopyLeft(store, name, vault.snapshot.keyId));
  if (isLost) return err({ kind: 'copiesOnly' });
  await writeDevice(store.database, { ...newDevice(store.clock.newId()), counts: rows });
  return ok({ kind: isEmpty(rows) ? 'whole' : 'journalBehind' });
}

/** The store is ahead: fine when the outbox holds all that the journal lacks. */
async function sendOutbox(store: Store, head: JournalPoint): Promise<Mended> {
  const waiting = (await outboxLines(store.database)).filter((line) => line.seq > head.seq);
  const [first] = waiting;
  if (first === undefined || first.seq !== head.seq + 1 || first.previousHash !== head.hash) {
    return ok({ kind: 'journalBehind' });
  }
  const sent = await flushOutbox(store);
  return ok(
    sent.ok
      ? { kind: 'appended', lines: waiting.length }
      : { kind: 'journalUnreadable', failure: sent.error },
  );
}

/** The journal is ahead: its lines are applied to the store, in one transaction. */
async function catchUp(store: Store, device: Device): Promise<Mended> {
  const group = makeGrouper();
  const wholes: WholeBody[] = [];
  const from = { seq: device.journalSeq, hash: device.journalHash };
  let point: JournalPoint = from;
  for await (const read of readBodies(store, from)) {
    if (!read.ok) {
      const { error } = read;
      const atOnce = error.kind === 'broken' && error.line === from.seq + 1;
      return atOnce ? ok({ kind: 'diverged' }) : err(openProblem(error));
    }
    point = read.value.line;
    const whole = group(read.value);
    if (whole !== null) wholes.push(whole);
  }
  const plain = wholes.every(({ closing }) => closing.kind === 'change' && closing.schema === SCHEMA_VERSION);
  if (!plain) return err({ kind: 'lost' });
  await replay(store.database, { device, wholes, point });
  return ok({ kind: 'replayed', lines: point.seq - from.seq });
}

async function replay(
  database: Database,
  { device, wholes, point }: { device: Device; wholes: readonly WholeBody[]; point: JournalPoint },
): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    let after = device;
    for (const { closing } of wholes) {
      if (closing.kind !== 'change') continue;
      await applyRows(database, closing.puts, closing.removals);
      await applyRows(database, [{ table: 'auditEntries', row: closing.entry }], []);
      after = deviceAfter(after, closing);
    }
    await database.table('outbox').clear();
    const counts = await countRows(database);
    await writeDevice(database, { ...after, journalSeq: point.seq, journalHash: point.hash, counts });
  });
}

/** Same lines is not yet same rows: an engine may have lost some without a word. */
async function checkContents(store: Store, finding: StartupFinding, depth: Depth): Promise<Checked> {
  const device = await readDevice(store.database);
  const why = device === null ? 'empty' : await damage(store.database, device, depth);
  if (why === null) return ok(finding);
  const canRebuild = finding.kind === 'whole' || finding.kind === 'appended' || finding.kind === 'replayed';
  return canRebuild && device?.journalSeq !== 0 ? await rebuild(store, why) : ok({ kind: 'damaged', why });
}

async function damage(database: Database, device: Device, depth: Depth): Promise<DamageKind | null> {
  const counts = await countRows(database);
  const asWritten = TABLE_NAMES.every((name) => (counts[name] ?? 0) === (device.counts[name] ?? 0));
  if (!asWritten) return isEmpty(counts) ? 'empty' : 'counts';
  const isWhole =
    depth === 'heads'
      ? await hasAuditHead(database, device)
      : auditBreak(await auditEntriesOf(database)) === null;
  return isWhole ? null : 'chain';
}

/** Whether the last entry made here is there and is the one that the store's row about itself names. */
async function hasAuditHead(database: Database, { device, auditSeq, auditHash }: Device): Promise<boolean> {
  if (auditSeq === 0) return true;
  const entry = await database.table<AuditEntry, string>(auditEntryTable.name).get(`${device}:${auditSeq}`);
  return entry !== undefined && entry.hash === auditHash && entry.seq === auditSeq;
}

/** Makes the store again from the journal alone. */
export async function rebuild(store: Store, why: DamageKind): Promise<Checked> {
  const read = await readWholeJournal(store);
  if (!read.ok) return err(openProblem(read.error));
  const { rows, device, lines } = read.value;
  await replaceRows(store.database, rows, async () => device);
  return ok({ kind: 'rebuilt', lines, why });
}

export function openProblem(problem: JournalProblem): OpenProblem {
  switch (problem.kind) {
    case 'newer':
      return { kind: 'newer', storeVersion: problem.schema, appVersion: SCHEMA_VERSION };
    case 'broken':
      return { kind: 'journalBroken', line: problem.line };
    case 'failure':
      return problem;
  }
}

export async function countRows(database: Database): Promise<Counts> {
  const counts: Counts = {};
  for (const name of TABLE_NAMES) counts[name] = await database.table(name).count();
  return counts;
}

export function isEmpty(counts: Counts): boolean {
  return Object.values(counts).every((count) => count === 0);
}
