/** What a good copy, and the lines of a damaged journal after it, can still make of a fund. Changes nothing. */
import { type AuditEntry, auditEntryTable } from '@shared/domain/audit/audit-entry';
import type { Backup } from '@shared/formats/backup-envelope';
import type { Instant } from '@shared/kernel/dates';
import { type CheckedBackup, checkOpenedBackup } from '../copies/restore';
import { newDevice } from '../device';
import { followBodies } from '../journal/journal-following';
import {
  type Gathering,
  gatheredWith,
  JOURNAL_START,
  type JournalPoint,
  type JournalSource,
  makeGrouper,
  newestRows,
} from '../journal/journal-reading';
import { answered } from '../journal/outbox';
import { FIRST_SEALED, SCHEMA_VERSION } from '../migrations/index';
import type { RowSet } from '../row-set';
import type { Store } from '../store';
import { rowSetOf, rowSetProblem } from './row-set-check';
import type { Recovery } from './startup-report';

/** Copies, a journal and the keys to both. */
export type Remains = JournalSource & Pick<Store, 'name' | 'packer' | 'vault'>;

export interface Recovered {
  /** As they go to disk. */
  readonly rows: RowSet;
  readonly recovery: Recovery;
}

/** What the lines are put on top of. */
interface Base {
  readonly rows: RowSet;
  /** Version of their shape; 0: there are none. */
  readonly schema: number;
  /** The last line of the journal that is in them. */
  readonly point: JournalPoint;
  readonly copyAt: Instant | null;
}

/** Null: no copy is good, and the beginning of the journal holds no fund. */
export async function bestRecovery(remains: Remains): Promise<Recovered | null> {
  const copied = await fromCopies(remains);
  if (copied?.recovery.unread === null) return copied;
  const begun = await withLinesAfter(remains, {
    rows: new Map(),
    schema: 0,
    point: JOURNAL_START,
    copyAt: null,
  });
  if (copied === null || begun === null) return copied ?? begun;
  // A copy of before this journal began, as when a backup was restored since, knows less than its beginning.
  return begun.recovery.until > copied.recovery.until ? begun : copied;
}

/** Of the newest copy in which nothing is wrong. */
async function fromCopies(remains: Remains): Promise<Recovered | null> {
  const { journal, name: store } = remains;
  const listed = await answered(() => journal.snapshotList({ store }));
  if (!listed.ok) return null;
  for (const { name } of listed.value.snapshots) {
    const read = await answered(() => journal.snapshotRead({ store, name }));
    const base = read.ok ? await baseIn(remains, read.value.bytes) : null;
    const recovered = base === null ? null : await withLinesAfter(remains, base);
    if (recovered !== null) return recovered;
  }
  return null;
}

/** After all the checks of a restore. */
async function baseIn(remains: Remains, bytes: Uint8Array): Promise<Base | null> {
  const reading = { knownSchema: SCHEMA_VERSION, key: remains.vault.snapshot };
  const read = await remains.packer.read(bytes, reading);
  if (!read.ok) return null;
  const checked = await checkOpenedBackup(remains, read.value);
  if (!checked.ok) return null;
  const { madeAt, journalSeq, journalHash } = read.value.header;
  return {
    ...rowsIn(read.value, checked.value),
    point: { seq: journalSeq, hash: journalHash },
    copyAt: madeAt,
  };
}

/** In the shape in which they were written where that can be: the lines that follow have it too. */
function rowsIn({ header, tables }: Backup, { rows }: CheckedBackup): Pick<Base, 'rows' | 'schema'> {
  const isAsOnDisk = header.format === 2 || header.schemaVersion < FIRST_SEALED;
  return isAsOnDisk
    ? { rows: rowSetOf(tables), schema: header.schemaVersion }
    : { rows, schema: SCHEMA_VERSION };
}

/** Null: what comes of it is no sound fund, or was written by a newer app. */
async function withLinesAfter(
  remains: Remains,
  { rows, schema, point, copyAt }: Base,
): Promise<Recovered | null> {
  const group = makeGrouper();
  const copied = new Map([...rows].map(([table, byId]) => [table, new Map(byId)]));
  let gathering: Gathering = { rows: copied, schema, device: newDevice('') };
  let changes = 0;
  const followed = await followBodies(remains, point, async (numbered) => {
    const whole = group(numbered);
    if (whole === null) return;
    gathering = await gatheredWith(remains, gathering, whole.closing);
    changes += 1;
  });
  if (!followed.ok) return null;
  const newest = await newestRows(remains, gathering);
  if (rowSetProblem(remains.vault, newest) !== null) return null;
  const until = lastMoment(newest);
  if (until === null) return null;
  return { rows: newest, recovery: { copyAt, changes, until, unread: followed.value } };
}

function lastMoment(rows: RowSet): Instant | null {
  const entries = [...(rows.get(auditEntryTable.name)?.values() ?? [])] as unknown as AuditEntry[];
  return entries.reduce<Instant | null>((last, { at }) => (last === null || at > last ? at : last), null);
}
