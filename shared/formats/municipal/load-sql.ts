/** The SQL file in the zip: tables with keys and exact amounts, loaded by PostgreSQL (psql) as it stands. */

import { resourcePath } from './descriptor';
import type { ColumnType, ExportTable } from './layout';

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'NUMERIC',
  euro: 'NUMERIC(14,2)',
  date: 'DATE',
  boolean: 'BOOLEAN',
};

function createTable(table: ExportTable): string {
  const columns = table.columns.map(
    ({ name, type, required }) => `  ${name} ${SQL_TYPES[type]}${required ? ' NOT NULL' : ''}`,
  );
  const primary = `  PRIMARY KEY (${table.primaryKey.join(', ')})`;
  const foreign = table.foreignKeys.map(
    (key) => `  FOREIGN KEY (${key.column}) REFERENCES ${key.table} (${key.tableColumn})`,
  );
  return `CREATE TABLE ${table.name} (\n${[...columns, primary, ...foreign].join(',\n')}\n);`;
}

/** Tables come in an order in which each refers only to itself or to tables before it. All is loaded, or nothing. */
export function loadSql(tables: readonly ExportTable[]): string {
  const creates = tables.map(createTable);
  const copies = tables.map(
    ({ name }) =>
      `\\copy ${name} FROM '${resourcePath(name)}' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')`,
  );
  const head =
    '-- psql -d NAAM -f laden.sql, uit te voeren in de map waarin de zip is uitgepakt\n\\set ON_ERROR_STOP on';
  return `${[head, 'BEGIN;', ...creates, ...copies, 'COMMIT;'].join('\n\n')}\n`;
}
