/** Fills the open fund with a long ledger: every row with its own entry and journal line, written as actions are. */

import type { Database } from '@renderer/data/database';
import { type Device, readDevice, writeDevice } from '@renderer/data/device';
import { sealedBodyTexts } from '@renderer/data/journal/journal-body';
import { flushOutbox } from '@renderer/data/journal/outbox';
import { SCHEMA_VERSION } from '@renderer/data/migrations/index';
import { performOn } from '@renderer/data/perform';
import type { Store } from '@renderer/data/store';
import { addToOutbox } from '@renderer/data/write-change';
import { sealEntry } from '@shared/domain/audit/audit-chain';
import { AuditEntry, auditEntryTable } from '@shared/domain/audit/audit-entry';
import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { NO_AGREEMENT } from '@shared/domain/funds/agreement';
import { contributionTable } from '@shared/domain/funds/contribution';
import { type LedgerEntry, type LedgerEntryId, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { entryOf, receiptLines } from '@shared/domain/funds/posting';
import { localDayOf } from '@shared/kernel/dates';
import { canonicalJson, hashText } from '@shared/kernel/hash';
import { cents } from '@shared/kernel/money';

/** Actions take some 30 ms each; so many at once take one transaction and one sync. */
const AT_ONCE = 1000;
const CONTRIBUTIONS = 50;

/** Adds so many rows to the ledger; how many it has then. */
export async function fillLedger(store: Store, rows: number): Promise<number> {
  const { database } = store;
  for (let number = 1; number <= CONTRIBUTIONS; number += 1) await promise(store, number);
  const sources = await database.table<{ id: string }, string>(contributionTable.name).toArray();
  const ledger = database.table(ledgerEntryTable.name);
  for (let written = 0; written < rows; written += AT_ONCE) {
    const first = (await ledger.count()) + 1;
    const entries = Array.from({ length: Math.min(AT_ONCE, rows - written) }, (_, index) =>
      receipt(store, first + index, sources[index % sources.length]?.id ?? ''),
    );
    await writeAll(store, entries);
    const sent = await flushOutbox(store);
    if (!sent.ok) throw new Error(sent.error.code);
  }
  return await ledger.count();
}

/** A new giver promises money; the number stands in its name. */
export async function promise(store: Store, number: number): Promise<void> {
  const name = `Gever ${number}`;
  const performed = await performOn(store, recordContribution, {
    title: `Toezegging ${number}`,
    form: 'gift',
    amount: cents(1_000_000),
    promisedOn: localDayOf(store.clock.now()),
    earmark: { kind: 'none' },
    terms: '',
    agreement: NO_AGREEMENT,
    giver: {
      kind: 'new',
      details: { kind: 'company', name, kvkNumber: null, contact: { name, email: null, phone: null } },
    },
  });
  if (!performed.ok) throw new Error(JSON.stringify(performed.error));
}

function receipt({ clock }: Store, number: number, source: string): LedgerEntry {
  const lines = receiptLines({
    giverKind: 'company',
    amount: cents(1),
    source: source as LedgerEntry['lines'][number]['source'],
  });
  const id = clock.newId() as LedgerEntryId;
  return entryOf({ kind: 'receipt', day: localDayOf(clock.now()), lines, number, id });
}

/** Entries and lines are chained as one action after the other would; the rows have nothing that is to be sealed. */
async function writeAll(store: Store, rows: readonly LedgerEntry[]): Promise<void> {
  const { database } = store;
  await database.transaction('rw', database.tables, async () => {
    let device = await readDevice(database);
    if (device === null) throw new Error('The store has lost its row about itself.');
    const texts: string[] = [];
    const entries: AuditEntry[] = [];
    for (const row of rows) {
      const puts = [{ table: ledgerEntryTable.name, row }];
      const entry = entryAfter(store, device, puts);
      const group = store.clock.newId();
      const body = { kind: 'change', schema: SCHEMA_VERSION, group, puts, removals: [], entry } as const;
      texts.push(...sealedBodyTexts(store, { ...body, puts, removals: [] }));
      entries.push(entry);
      device = { ...device, auditSeq: entry.seq, auditHash: entry.hash };
    }
    await putAll(database, rows, entries);
    const sent = await addToOutbox(database, counted(device, rows.length), texts);
    await writeDevice(database, sent.device);
  });
}

async function putAll(
  database: Database,
  rows: readonly LedgerEntry[],
  entries: readonly AuditEntry[],
): Promise<void> {
  await database.table(ledgerEntryTable.name).bulkAdd([...rows]);
  await database.table(auditEntryTable.name).bulkAdd([...entries]);
}

function counted(device: Device, more: number): Device {
  const counts = { ...device.counts };
  for (const { name } of [ledgerEntryTable, auditEntryTable]) counts[name] = (counts[name] ?? 0) + more;
  return { ...device, counts };
}

function entryAfter(
  store: Store,
  device: Device,
  puts: readonly { readonly table: string; readonly row: LedgerEntry }[],
): AuditEntry {
  const seq = device.auditSeq + 1;
  const [first] = puts;
  const entry = sealEntry({
    id: `${device.device}:${seq}`,
    device: device.device,
    seq,
    at: store.clock.now(),
    actor: store.actor(),
    action: 'record-receipt',
    subjectKind: 'contribution',
    subjectId: first?.row.lines[0]?.source ?? '',
    details: { amount: 1, day: first?.row.day ?? '', entry: first?.row.number ?? 0 },
    changeHash: hashText(canonicalJson({ puts, removals: [] })),
    previousHash: device.auditHash,
  });
  return AuditEntry.parse(entry);
}

/** Milliseconds in which the bare engine reads all rows of the ledger. */
export async function timeRawRead({ database }: Store): Promise<number> {
  const native = database.backendDB();
  const began = performance.now();
  await new Promise((resolve, reject) => {
    const asking = native.transaction(ledgerEntryTable.name).objectStore(ledgerEntryTable.name).getAll();
    asking.onsuccess = () => resolve(asking.result.length);
    asking.onerror = () => reject(asking.error);
  });
  return performance.now() - began;
}
