/** After a quick opening: reads every row in slices while the screen is in use, and sets apart what does not fit. */

import { CHAIN_START, type ChainPoint, linkBreak } from '@shared/domain/audit/audit-chain';
import type { AuditEntry } from '@shared/domain/audit/audit-entry';
import { auditEntryTable } from '@shared/domain/audit/audit-entry';
import { Dexie } from 'dexie';
import type { RowOfTable } from '../journal/journal-body';
import { storedRowIssues } from '../sealing/sealed-row';
import type { Store } from '../store';
import { TABLE_NAMES } from '../tables';
import { setAsideIfUnfit, unseenMisfits } from './quarantine';

/** Some 8 ms of work at 80 microseconds a row: less than a frame. */
const SLICE = 100;

export interface Later {
  /** Lets the screen go first. */
  readonly pause: () => Promise<void>;
  /** False once the store has been closed: then the check ends. */
  readonly isOpen: () => boolean;
}

export interface LaterFindings {
  /** Rows in quarantine that a person has yet to look at. */
  readonly misfits: number;
  readonly isChainWhole: boolean;
}

/** Null when the store was closed before the end. */
export async function checkLater(store: Store, later: Later): Promise<LaterFindings | null> {
  for (const table of TABLE_NAMES) if (!(await checkTable(store, table, later))) return null;
  const isChainWhole = await checkChain(store, later);
  if (isChainWhole === null) return null;
  return { misfits: await unseenMisfits(store), isChainWhole };
}

async function checkTable(store: Store, name: string, { pause, isOpen }: Later): Promise<boolean> {
  const table = store.database.table<RowOfTable['row'], string>(name);
  let after: unknown = Dexie.minKey;
  for (;;) {
    await pause();
    if (!isOpen()) return false;
    const rows = await table.where(':id').above(after).limit(SLICE).toArray();
    for (const row of rows) {
      if (storedRowIssues(store.vault, { table: name, row }).length === 0) continue;
      await store.inTurn(() => setAsideIfUnfit(store, { table: name, id: row.id }));
    }
    if (rows.length < SLICE) return true;
    after = rows.at(-1)?.id;
  }
}

/** Every device's entries in the order of their numbers, a range of numbers at a time. */
async function checkChain({ database }: Store, { pause, isOpen }: Later): Promise<boolean | null> {
  const entries = database.table<AuditEntry, string>(auditEntryTable.name);
  const heads = new Map<string, ChainPoint>();
  const last = (await entries.orderBy('seq').last())?.seq ?? 0;
  for (let from = 1; from <= last; from += SLICE) {
    await pause();
    if (!isOpen()) return null;
    const below = Math.min(from + SLICE, last + 1);
    const slice = await entries.where('seq').between(from, below, true, false).sortBy('seq');
    for (const entry of slice) {
      if (linkBreak(heads.get(entry.device) ?? CHAIN_START, entry) !== null) return false;
      heads.set(entry.device, entry);
    }
  }
  return true;
}
