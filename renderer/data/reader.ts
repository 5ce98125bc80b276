/** Reads the store for actions and queries; inside a transaction it reads what that transaction sees. */
import type { Reader, Table } from '@shared/domain/action';
import { type Database, rowsOf } from './database';
import { openRow } from './sealing/sealed-row';
import type { Vault } from './sealing/vault';
import { storedIndex } from './tables';

/** Where a reader reads: rows on disk, and the keys that open them. */
export interface ReadableStore {
  readonly database: Database;
  readonly vault: Vault;
}

export function storeReader({ database, vault }: ReadableStore): Reader {
  const opened = <Row extends { readonly id: string }>(table: Table<Row>, row: Row): Row =>
    table.sealing === null ? row : (openRow(vault, { table: table.name, row: { ...row } }) as Row & object);
  return {
    get: async (table, id) => {
      const row = await rowsOf(database, table).get(id);
      return row === undefined ? null : opened(table, row);
    },
    all: async (table) => (await rowsOf(database, table).toArray()).map((row) => opened(table, row)),
    where: async (table, field, value) => {
      checkIndexed(table, field);
      const index = storedIndex(table, field);
      const sought = index === field ? value : vault.lookupHash(table.name, field, String(value));
      const rows = await rowsOf(database, table).where(index).equals(sought).toArray();
      return rows.map((row) => opened(table, row));
    },
    whereAny: async (table, field, values) => {
      checkIndexed(table, field);
      const index = storedIndex(table, field);
      const sought =
        index === field ? values : values.map((value) => vault.lookupHash(table.name, field, value));
      const rows = await rowsOf(database, table)
        .where(index)
        .anyOf([...sought])
        .toArray();
      return rows.map((row) => opened(table, row));
    },
    count: async (table) => await rowsOf(database, table).count(),
    last: async (table, field) => {
      checkIndexed(table, field);
      if (storedIndex(table, field) !== field) throw new Error(`${table.name} is not in order of ${field}.`);
      const row = await rowsOf(database, table).orderBy(field).last();
      return row === undefined ? null : opened(table, row);
    },
  };
}

/** The same reader; before each reading it says from which table. */
export function watchedReader(reader: Reader, readsFrom: (table: string) => void): Reader {
  return {
    get: (table, id) => {
      readsFrom(table.name);
      return reader.get(table, id);
    },
    all: (table) => {
      readsFrom(table.name);
      return reader.all(table);
    },
    where: (table, field, value) => {
      readsFrom(table.name);
      return reader.where(table, field, value);
    },
    whereAny: (table, field, values) => {
      readsFrom(table.name);
      return reader.whereAny(table, field, values);
    },
    count: (table) => {
      readsFrom(table.name);
      return reader.count(table);
    },
    last: (table, field) => {
      readsFrom(table.name);
      return reader.last(table, field);
    },
  };
}

function checkIndexed<Row extends { readonly id: string }>(table: Table<Row>, field: string): void {
  if (!table.indexes.includes(field)) throw new Error(`${table.name} has no index on ${field}.`);
}
