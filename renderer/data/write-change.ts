/** Writes one decided change inside a running transaction: rows, audit entry, outbox lines and the device's row. */
import type { Actor, Change, Removal } from '@shared/domain/action';
import { sealEntry } from '@shared/domain/audit/audit-chain';
import { AuditEntry, auditEntryTable } from '@shared/domain/audit/audit-entry';
import type { SubjectKey } from '@shared/domain/people/subject-key';
import { type JournalLine, nextJournalLine } from '@shared/ipc/journal-line';
import type { Instant } from '@shared/kernel/dates';
import { canonicalJson, hashText, type Sha256 } from '@shared/kernel/hash';
import type { Database } from './database';
import { type Counts, type Device, readDevice, writeDevice } from './device';
import { type ClosingBody, type RowOfTable, sealedBodyTexts } from './journal/journal-body';
import { type SealedChange, sealedChange } from './keys/forgotten-keys';
import { SCHEMA_VERSION } from './migrations/index';
import { subjectKeysIn } from './sealing/sealed-row';
import type { Store } from './store';

export interface NamedChange {
  readonly action: string;
  readonly actor: Actor;
  readonly at: Instant;
  readonly change: Change;
}

export interface WrittenChange {
  readonly entry: AuditEntry;
  /** Keys that were given away: the vault learns them once the transaction has ended well. */
  readonly newKeys: readonly SubjectKey[];
  /** Whose keys were given up: the vault unlearns them at the same time. */
  readonly forgotten: readonly string[];
}

/** Must run in a read-write transaction over all tables. Throws on a defect, and then nothing is written. */
export async function writeChange(store: Store, named: NamedChange): Promise<WrittenChange> {
  const { database } = store;
  const device = await readDevice(database);
  if (device === null) throw new Error('The store has lost its row about itself.');
  const { puts, removals, forgotten } = await sealedChange(store, named.change);
  checkTargets(puts, removals);
  const entry = entryFor(named, device, { puts, removals });
  const counts = await newCounts(database, device.counts, { puts, removals });
  await applyRows(database, puts, removals);
  await database.table(auditEntryTable.name).add(entry);
  const after: Device = { ...device, auditSeq: entry.seq, auditHash: entry.hash, counts };
  const body: ClosingBody = {
    kind: 'change',
    schema: SCHEMA_VERSION,
    group: store.clock.newId(),
    puts: [...puts],
    removals: [...removals],
    entry,
  };
  if (!store.journaled) {
    await writeDevice(database, after);
    return { entry, newKeys: subjectKeysIn(puts), forgotten };
  }
  const { device: sent } = await addToOutbox(database, after, sealedBodyTexts(store, body));
  await writeDevice(database, sent);
  return { entry, newKeys: subjectKeysIn(puts), forgotten };
}

/** Chains the lines to the device's last, and gives the device as it is with them. `firstHash`: of the first of them. */
export async function addToOutbox(
  database: Database,
  device: Device,
  texts: readonly string[],
): Promise<{ readonly device: Device; readonly firstHash: Sha256 | null }> {
  const lines: JournalLine[] = [];
  let head: Pick<JournalLine, 'seq' | 'hash'> | null =
    device.journalSeq === 0 ? null : { seq: device.journalSeq, hash: device.journalHash };
  for (const text of texts) {
    const line = nextJournalLine(head, text);
    lines.push(line);
    head = line;
  }
  await database.table('outbox').bulkAdd(lines);
  const after = head === null ? device : { ...device, journalSeq: head.seq, journalHash: head.hash };
  return { device: after, firstHash: lines[0]?.hash ?? null };
}

/** Puts and removals, grouped by table. */
export async function applyRows(
  database: Database,
  puts: readonly RowOfTable[],
  removals: readonly Removal[],
): Promise<void> {
  for (const [table, rows] of grouped(puts)) {
    await database.table(table).bulkPut(rows.map(({ row }) => row));
  }
  for (const [table, rows] of grouped(removals)) {
    await database.table(table).bulkDelete(rows.map(({ id }) => id));
  }
}

function entryFor(
  named: NamedChange,
  device: Device,
  { puts, removals }: Pick<SealedChange, 'puts' | 'removals'>,
): AuditEntry {
  const seq = device.auditSeq + 1;
  const { audit } = named.change;
  const entry = sealEntry({
    id: `${device.device}:${seq}`,
    device: device.device,
    seq,
    at: named.at,
    actor: named.actor,
    action: named.action,
    subjectKind: audit.subject.kind,
    subjectId: audit.subject.id,
    details: { ...audit.details },
    changeHash: hashText(canonicalJson({ puts, removals })),
    previousHash: device.auditHash,
  });
  return AuditEntry.parse(entry);
}

function checkTargets(puts: readonly RowOfTable[], removals: readonly Removal[]): void {
  const own = [...puts, ...removals].some(({ table }) => table === auditEntryTable.name);
  if (own) throw new Error('Only perform writes the audit log.');
  const put = new Set(puts.map(({ table, row }) => `${table}/${row.id}`));
  if (removals.some(({ table, id }) => put.has(`${table}/${id}`))) {
    throw new Error('An action puts and removes the same row.');
  }
}

async function newCounts(
  database: Database,
  counts: Counts,
  { puts, removals }: { puts: readonly RowOfTable[]; removals: readonly Removal[] },
): Promise<Counts> {
  const next: Counts = { ...counts, [auditEntryTable.name]: (counts[auditEntryTable.name] ?? 0) + 1 };
  for (const [table, rows] of grouped(puts)) {
    const ids = new Set(rows.map(({ row }) => row.id));
    next[table] = (next[table] ?? 0) + ids.size - (await present(database, table, ids));
  }
  for (const [table, rows] of grouped(removals)) {
    next[table] = (next[table] ?? 0) - (await present(database, table, new Set(rows.map(({ id }) => id))));
  }
  return next;
}

async function present(database: Database, table: string, ids: ReadonlySet<string>): Promise<number> {
  const found = await database.table(table).bulkGet([...ids]);
  return found.filter((row) => row !== undefined).length;
}

function grouped<Item extends { readonly table: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.table);
    if (group === undefined) groups.set(item.table, [item]);
    else group.push(item);
  }
  return groups;
}
