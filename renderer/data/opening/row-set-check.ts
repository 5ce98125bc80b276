/** Whether rows from elsewhere are fit to be a store: each one, the audit log, and what a scratch store makes of them. */
import { type AuditEntry, auditEntryTable } from '@shared/domain/audit/audit-entry';
import { positionsOf } from '@shared/domain/funds/balance';
import { fundTable } from '@shared/domain/funds/fund';
import { type LedgerEntry, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { bankBalance } from '@shared/domain/funds/position';
import type { BackupTables } from '@shared/formats/backup-lines';
import { type BackupProblem, backupProblem } from '@shared/formats/backup-problem';
import type { StoreName } from '@shared/ipc/contract';
import type { Sha256 } from '@shared/kernel/hash';
import type { Cents } from '@shared/kernel/money';
import type { Packer } from '../copies/packer';
import { closeDatabase, deleteDatabase, openDatabase } from '../database';
import type { RowOfTable } from '../journal/journal-body';
import { scratchName } from '../journal/journal-reading';
import { auditBreak, type RowSet } from '../row-set';
import { storedRowIssues } from '../sealing/sealed-row';
import type { Vault } from '../sealing/vault';

/** What makes rows, as they stand on disk, unfit to be a store; null when they are fit. */
export function rowSetProblem(vault: Vault, rows: RowSet): BackupProblem | null {
  for (const [table, byId] of rows) {
    if (table === 'quarantine') continue;
    for (const row of byId.values()) {
      if (storedRowIssues(vault, { table, row }).length > 0)
        return backupProblem('rowDoesNotFit', { table, id: row.id });
    }
  }
  if ((rows.get(fundTable.name)?.size ?? 0) === 0) return backupProblem('noFund', {});
  const found = auditBreak(rowsIn<AuditEntry>(rows, auditEntryTable.name));
  if (found === null) return null;
  return backupProblem('chainBroken', { seq: found.kind === 'gap' ? found.expectedSeq : found.seq });
}

/** What each source has on the bank, by the id of its contribution; the entries' figures are never sealed. */
export function balancesOf(rows: RowSet): Readonly<Record<string, Cents>> {
  const positions = positionsOf(rowsIn<LedgerEntry>(rows, ledgerEntryTable.name), { until: null });
  return Object.fromEntries([...positions].map(([source, position]) => [source, bankBalance(position)]));
}

/** Hash of the rows as a store of their own gives them back, in the order of the tables in `rows`. */
export async function hashInScratch(
  rows: RowSet,
  { name, packer }: { readonly name: StoreName; readonly packer: Packer },
): Promise<Sha256> {
  const scratch = scratchName(name);
  await deleteDatabase(scratch);
  const database = await openDatabase(scratch, { vault: null });
  try {
    const found = new Map<string, RowOfTable['row'][]>();
    for (const [table, byId] of rows) {
      await database.table(table).bulkAdd([...byId.values()]);
      found.set(table, await database.table(table).orderBy(':id').toArray());
    }
    return await packer.hash(found);
  } finally {
    closeDatabase(database);
    await deleteDatabase(scratch);
  }
}

/** Per table in the order of the ids. */
export function tablesOf(rows: RowSet): BackupTables {
  return new Map(
    [...rows].map(([table, byId]) => [table, [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))]),
  );
}

export function rowSetOf(tables: BackupTables): RowSet {
  return new Map(
    [...tables].map(([table, rows]) => [table, new Map(rows.map((row) => [row.id, { ...row }]))]),
  );
}

/** Only where every row was checked against its schema before, or stands in our own store. */
function rowsIn<Row>(rows: RowSet, table: string): Row[] {
  return [...(rows.get(table)?.values() ?? [])] as unknown as Row[];
}
