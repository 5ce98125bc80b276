/** What is said of persons is sealed from here on; names can be looked up by a keyed hash only. */
import type { Transaction } from 'dexie';
import { sealedPuts } from '../sealing/sealed-row';
import type { Vault } from '../sealing/vault';
import type { Migration } from './migration';

export const sealed: Migration = {
  version: 2,
  stores: {
    persons: 'id, lookup.name',
    initiatives: 'id, lookup.bankAccount.iban',
    subjectKeys: 'id',
  },
  upgrade: sealRows,
};

/** The tables that had something to seal in this version: later tables are none of its business. */
const SEALED_TABLES = [
  'funds',
  'persons',
  'givers',
  'contributions',
  'ledgerEntries',
  'initiatives',
  'applications',
  'ballots',
  'payments',
  'reports',
  'evidence',
  'valueMaps',
];

async function sealRows(transaction: Transaction, vault: Vault): Promise<void> {
  const puts = [];
  for (const table of SEALED_TABLES) {
    for (const row of await transaction.table(table).toArray()) puts.push({ table, row });
  }
  const byTable = new Map<string, object[]>();
  for (const { table, row } of sealedPuts(vault, puts, () => false)) {
    byTable.set(table, [...(byTable.get(table) ?? []), row]);
  }
  for (const [table, rows] of byTable) await transaction.table(table).bulkPut(rows);
  const subjectKeys = await transaction.table('subjectKeys').count();
  await transaction
    .table('device')
    .toCollection()
    .modify((device) => {
      device.counts = { ...device.counts, subjectKeys };
    });
}
