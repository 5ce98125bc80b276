/** Reads the journal page by page, checks its chain, and makes rows of its lines again. */

import type { StoreName } from '@shared/ipc/contract';
import type { Failure } from '@shared/ipc/failure';
import { type JournalLine, journalLineHash } from '@shared/ipc/journal-line';
import { NO_HASH, type Sha256 } from '@shared/kernel/hash';
import { err, ok, type Result } from '@shared/kernel/result';
import { type Device, newDevice } from '../device';
import { SCHEMA_VERSION } from '../migrations/index';
import { addRow, countsOf, liftRows, type MutableRowSet, type RowSet } from '../row-set';
import type { Vault } from '../sealing/vault';
import type { Journal } from '../store';
import {
  type ClosingBody,
  type JournalBody,
  type JournalOwner,
  parseBody,
  type RowOfTable,
} from './journal-body';
import { answered } from './outbox';

export type JournalProblem =
  /** Written by a newer app. */
  | { readonly kind: 'newer'; readonly schema: number }
  /** The line with this number is not what the chain says, or cannot be read. */
  | { readonly kind: 'broken'; readonly line: number }
  | { readonly kind: 'failure'; readonly failure: Failure };

export interface JournalPoint {
  readonly seq: number;
  readonly hash: Sha256;
}

export const JOURNAL_START: JournalPoint = { seq: 0, hash: NO_HASH };

export interface NumberedBody {
  readonly line: JournalPoint;
  readonly body: JournalBody;
}

/** A journal, and the keys that open it. */
export type JournalSource = JournalOwner & { readonly journal: Journal; readonly vault: Vault };

export const PAGE_LINES = 500;

/** All lines after a point, in order; stops at the first that does not follow on the one before. */
export async function* readBodies(
  { journal, name, vault }: JournalSource,
  after: JournalPoint,
): AsyncGenerator<Result<NumberedBody, JournalProblem>> {
  let point = after;
  let done = false;
  while (!done) {
    const afterSeq = point.seq;
    const page = await answered(() => journal.journalRead({ store: name, afterSeq, limit: PAGE_LINES }));
    if (!page.ok) {
      yield err({ kind: 'failure', failure: page.error });
      return;
    }
    done = page.value.done || page.value.lines.length === 0;
    for (const line of page.value.lines) {
      const body = checkedBody(line, point, { name, vault });
      yield body;
      if (!body.ok) return;
      point = body.value.line;
    }
  }
}

/** What the line says, when it follows on that point. */
export function checkedBody(
  line: JournalLine,
  after: JournalPoint,
  owner: JournalOwner,
): Result<NumberedBody, JournalProblem> {
  const follows = line.seq === after.seq + 1 && line.previousHash === after.hash;
  if (!follows || journalLineHash(line) !== line.hash) return err({ kind: 'broken', line: after.seq + 1 });
  const body = parseBody(line.body, SCHEMA_VERSION, owner);
  if (body.ok) return ok({ line: { seq: line.seq, hash: line.hash }, body: body.value });
  return body.error.kind === 'newer'
    ? err({ kind: 'newer', schema: body.error.schema })
    : err({ kind: 'broken', line: line.seq });
}

/** A change or snapshot with the rows of its parts, and the point in the journal it ends at. */
export interface WholeBody {
  readonly line: JournalPoint;
  readonly closing: ClosingBody;
}

/** Puts parts and what closes them together; parts that nothing closes are left out. */
export function makeGrouper(): (numbered: NumberedBody) => WholeBody | null {
  let parts: { group: string; puts: RowOfTable[] } = { group: '', puts: [] };
  return ({ line, body }) => {
    if (parts.group !== body.group) parts = { group: body.group, puts: [] };
    if (body.kind === 'part') {
      parts.puts.push(...body.puts);
      return null;
    }
    return { line, closing: { ...body, puts: [...parts.puts, ...body.puts] } };
  };
}

export interface JournalContents {
  readonly rows: RowSet;
  readonly device: Device;
  readonly lines: number;
}

/** The whole store as the journal tells it, in the newest shape. */
export async function readWholeJournal(
  source: JournalSource,
): Promise<Result<JournalContents, JournalProblem>> {
  const group = makeGrouper();
  let gathering: Gathering = { rows: new Map(), schema: 0, device: newDevice('') };
  let point = JOURNAL_START;
  for await (const read of readBodies(source, JOURNAL_START)) {
    if (!read.ok) return read;
    point = read.value.line;
    const whole = group(read.value);
    if (whole !== null) gathering = await gatheredWith(source, gathering, whole.closing);
  }
  const rows = await newestRows(source, gathering);
  const { device } = gathering;
  return ok({
    rows,
    device: { ...device, journalSeq: point.seq, journalHash: point.hash, counts: countsOf(rows) },
    lines: point.seq,
  });
}

/** Rows on their way through the lines of a journal. */
export interface Gathering {
  readonly rows: MutableRowSet;
  /** Version of their shape; 0: there is none yet. */
  readonly schema: number;
  /** Who wrote the last of it. */
  readonly device: Device;
}

/** With what one more change or snapshot says; may use the rows it was given. */
export async function gatheredWith(
  { name, vault }: JournalOwner & { readonly vault: Vault },
  { rows, schema, device }: Gathering,
  closing: ClosingBody,
): Promise<Gathering> {
  const isOlder = schema !== 0 && schema !== closing.schema;
  const lifting = { from: schema, to: closing.schema, scratch: scratchName(name), vault };
  const before = isOlder && closing.kind === 'change' ? mutable(await liftRows(rows, lifting)) : rows;
  const after: MutableRowSet = closing.kind === 'snapshot' ? new Map() : before;
  applyBody(after, closing);
  return { rows: after, schema: closing.schema, device: deviceAfter(device, closing) };
}

/** In the newest shape. */
export async function newestRows(
  { name, vault }: JournalOwner & { readonly vault: Vault },
  { rows, schema }: Gathering,
): Promise<RowSet> {
  const from = schema === 0 ? SCHEMA_VERSION : schema;
  return await liftRows(rows, { from, to: SCHEMA_VERSION, scratch: scratchName(name), vault });
}

export function scratchName(store: StoreName): string {
  return `buurtpot-scratch-${store}`;
}

function applyBody(rows: MutableRowSet, body: ClosingBody): void {
  for (const put of body.puts) addRow(rows, put);
  if (body.kind === 'snapshot') return;
  for (const { table, id } of body.removals) rows.get(table)?.delete(id);
  addRow(rows, { table: 'auditEntries', row: body.entry });
}

/** Who writes, and where that device's audit chain stands, once this has been applied. */
export function deviceAfter(device: Device, body: ClosingBody): Device {
  return body.kind === 'snapshot'
    ? { ...device, device: body.device, auditSeq: body.auditSeq, auditHash: body.auditHash }
    : { ...device, device: body.entry.device, auditSeq: body.entry.seq, auditHash: body.entry.hash };
}

function mutable(rows: RowSet): MutableRowSet {
  return new Map([...rows].map(([table, byId]) => [table, new Map(byId)]));
}
