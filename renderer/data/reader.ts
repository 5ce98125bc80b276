/** Reads the store for actions and queries; inside a transaction it reads what that transaction sees. */
import type { Reader, Table } from '@shared/domain/action';
import { type Database, rowsOf } from './database';

export function databaseReader(database: Database): Reader {
  return {
    get: async (table, id) => (await rowsOf(database, table).get(id)) ?? null,
    all: async (table) => await rowsOf(database, table).toArray(),
    where: async (table, field, value) => {
      checkIndexed(table, field);
      return await rowsOf(database, table).where(field).equals(value).toArray();
    },
    count: async (table) => await rowsOf(database, table).count(),
    last: async (table, field) => {
      checkIndexed(table, field);
      return (await rowsOf(database, table).orderBy(field).last()) ?? null;
    },
  };
}

function checkIndexed<Row extends { readonly id: string }>(table: Table<Row>, field: string): void {
  if (!table.indexes.includes(field)) throw new Error(`${table.name} has no index on ${field}.`);
}
