/**
 * A backup from another computer on its way in: its rows wait in a database of their own until its keys are the keys of
 * this computer. The key file decides: with the new keys the rows are put in at the next opening, with the old ones
 * nothing has changed yet and they are dropped. So a crash at any moment leaves the old fund or the new one.
 */
import type { AuditEntry } from '@shared/domain/audit/audit-entry';
import { Fund, fundTable } from '@shared/domain/funds/fund';
import type { StoreName } from '@shared/ipc/contract';
import { Dexie } from 'dexie';
import { deleteDatabase, versionOnDisk } from '../database';
import type { RowOfTable } from '../journal/journal-body';
import { scratchName } from '../journal/journal-reading';
import { SCHEMA_VERSION } from '../migrations/index';
import { installRows } from '../opening/install';
import { addRow, liftRows, type MutableRowSet, putsOf, type RowSet } from '../row-set';
import type { Store } from '../store';

export interface TakeOver {
  /** Of the key file that seals the rows. */
  readonly keyId: string;
  /** Version of the store's shape that the rows have. */
  readonly schema: number;
  /** What the log says about it. */
  readonly details: AuditEntry['details'];
  readonly rows: RowSet;
}

/** All of it is on disk when this answers, or nothing is. */
export async function keepTakeOver(name: StoreName, { rows, ...head }: TakeOver): Promise<void> {
  await forgetTakeOver(name);
  const database = waitingRoom(name);
  try {
    await database.transaction('rw', ['head', 'rows'], async () => {
      await database.table('head').add({ id: 'this', ...head });
      await database.table('rows').bulkAdd(putsOf(rows));
    });
  } finally {
    database.close();
  }
}

export async function forgetTakeOver(name: StoreName): Promise<void> {
  await deleteDatabase(roomName(name));
}

/** Null: it never was complete. */
async function waitingTakeOver(name: StoreName): Promise<TakeOver | null> {
  const database = waitingRoom(name);
  try {
    const head: Omit<TakeOver, 'rows'> | undefined = await database.table('head').get('this');
    if (head === undefined) return null;
    const rows: MutableRowSet = new Map();
    await database.table<RowOfTable, number>('rows').each((put) => addRow(rows, put));
    const { keyId, schema, details } = head;
    return { keyId, schema, details, rows };
  } finally {
    database.close();
  }
}

/** What is on its way in, where it will go on; null: nothing. The name of a fund is not sealed. */
export async function arrivingFund(name: StoreName): Promise<{ keyId: string; fund: string | null } | null> {
  if (!(await isThere(name))) return null;
  const waiting = await waitingTakeOver(name);
  if (waiting === null) return null;
  const [row] = waiting.rows.get(fundTable.name)?.values() ?? [];
  const fund = Fund.shape.name.safeParse(row?.name);
  return { keyId: waiting.keyId, fund: fund.success ? fund.data : null };
}

/** With whose keys a store would be opened, and how to open it empty. */
export interface Arrival {
  readonly keyId: string;
  /** The present store goes; a new one without any row. */
  readonly emptied: () => Promise<Store>;
}

/** Before the check of every start: puts in what was on its way, once and whole. False: there was nothing to put in. */
export async function finishTakeOver(name: StoreName, { keyId, emptied }: Arrival): Promise<boolean> {
  if (!(await isThere(name))) return false;
  const waiting = await waitingTakeOver(name);
  if (waiting === null || waiting.keyId !== keyId) {
    await forgetTakeOver(name);
    return false;
  }
  const store = await emptied();
  const { schema: from, details } = waiting;
  const scratch = scratchName(name);
  const rows = await liftRows(waiting.rows, { from, to: SCHEMA_VERSION, scratch, vault: store.vault });
  // A journal that cannot be written now is begun anew by the check that follows: the rows are in.
  await installRows(store, rows, { action: 'restore-backup', details });
  store.database.close({ disableAutoOpen: true });
  await forgetTakeOver(name);
  return true;
}

/** Asked of the engine's list: `Dexie.exists` would make the database and take it away again. */
async function isThere(name: StoreName): Promise<boolean> {
  return (await versionOnDisk(roomName(name))) !== null;
}

function roomName(name: StoreName): string {
  return `buurtpot-arriving-${name}`;
}

function waitingRoom(name: StoreName): Dexie {
  const database = new Dexie(roomName(name), { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ head: 'id', rows: '++' });
  return database;
}
