/** Whether an open store is whole: its log, its rows, its journal, and each against the others. */
import type { Database } from '@renderer/data/database';
import { readDevice } from '@renderer/data/device';
import {
  JOURNAL_START,
  makeGrouper,
  readBodies,
  readWholeJournal,
} from '@renderer/data/journal/journal-reading';
import { outboxLines } from '@renderer/data/journal/outbox';
import { auditBreak, auditEntriesOf, type RowSet, readRows } from '@renderer/data/row-set';
import type { Store } from '@renderer/data/store';
import { TABLE_NAMES } from '@renderer/data/tables';
import type { AuditEntry } from '@shared/domain/audit/audit-entry';
import { canonicalJson, hashText } from '@shared/kernel/hash';

export type CheckReport = {
  /** Number, action and subject of every entry of the audit log, those of before a recovery included. */
  readonly entries: readonly (readonly [seq: number, action: string, subjectId: string])[];
  /** What is not as it should be, in words for a developer; empty when all is whole. */
  readonly faults: readonly string[];
  /** Rows and entries of which one half is there. */
  readonly halfWritten: number;
};

export async function checkOpenStore(store: Store): Promise<CheckReport> {
  const entries = await auditEntriesOf(store.database);
  const device = await readDevice(store.database);
  const faults: string[] = [];
  const chain = auditBreak(entries);
  if (chain !== null) faults.push(`audit chain: ${JSON.stringify(chain)}`);
  if (!store.journaled) return await checkAlone(store, { entries, faults });
  const waiting = (await outboxLines(store.database)).length;
  if (waiting > 0) faults.push(`outbox: ${waiting} lines that the journal does not have`);
  const head = await store.journal.journalHead({ store: store.name });
  const agrees = head.ok && head.value.kind === 'present' && head.value.hash === device?.journalHash;
  if (!agrees) faults.push(`journal head: ${JSON.stringify(head)}`);
  const halves = [...(await unlikeJournal(store)), ...(await unlikeEntries(store))];
  return {
    entries: pointsOf(entries),
    faults: [...faults, ...halves.slice(0, 20)],
    halfWritten: halves.length,
  };
}

/**
 * Without a journal there is nothing to compare rows with but the store's own counts: they are written with the rows,
 * so that half an action leaves a difference.
 */
async function checkAlone(
  { database }: Store,
  { entries, faults }: { entries: readonly AuditEntry[]; faults: readonly string[] },
): Promise<CheckReport> {
  const device = await readDevice(database);
  const counts = await countRows(database);
  const unlike = TABLE_NAMES.filter((name) => counts[name] !== (device?.counts[name] ?? 0));
  return {
    entries: pointsOf(entries),
    faults: [
      ...faults,
      ...unlike.map((name) => `${name}: ${counts[name]} rows, ${device?.counts[name]} told`),
    ],
    halfWritten: unlike.length,
  };
}

/** Those that were made on this computer. */
function pointsOf(entries: readonly AuditEntry[]): CheckReport['entries'] {
  return entries.map(({ seq, action, subjectId }) => [seq, action, subjectId]);
}

/** Rows per table of records. */
export async function countRows(database: Database): Promise<Readonly<Record<string, number>>> {
  const counts = await Promise.all(TABLE_NAMES.map((name) => database.table(name).count()));
  return Object.fromEntries(TABLE_NAMES.map((name, index) => [name, counts[index] ?? 0]));
}

/** Rows of the store that are not what the journal makes of them, or the other way round. */
async function unlikeJournal(store: Store): Promise<string[]> {
  const told = await readWholeJournal(store);
  if (!told.ok) return [`journal: ${JSON.stringify(told.error)}`];
  const kept = await readRows(store.database);
  return [...differences(kept, told.value.rows, 'store')];
}

function* differences(kept: RowSet, told: RowSet, what: string): Generator<string> {
  for (const table of new Set([...kept.keys(), ...told.keys()])) {
    const ids = new Set([...(kept.get(table)?.keys() ?? []), ...(told.get(table)?.keys() ?? [])]);
    for (const id of ids) {
      const [one, other] = [kept.get(table)?.get(id), told.get(table)?.get(id)];
      const same = one !== undefined && other !== undefined && canonicalJson(one) === canonicalJson(other);
      if (!same) yield `${what}: ${table}/${id} is not what the journal says`;
    }
  }
}

/** Lines of the journal whose rows are not those that their entry was written for. */
async function unlikeEntries(store: Store): Promise<string[]> {
  const group = makeGrouper();
  const unlike: string[] = [];
  for await (const read of readBodies(store, JOURNAL_START)) {
    if (!read.ok) return [...unlike, `journal: ${JSON.stringify(read.error)}`];
    const closing = group(read.value)?.closing;
    if (closing?.kind !== 'change') continue;
    const { puts, removals, entry } = closing;
    if (hashText(canonicalJson({ puts, removals })) !== entry.changeHash) {
      unlike.push(`entry ${entry.seq} (${entry.action}) does not fit its rows`);
    }
  }
  return unlike;
}
