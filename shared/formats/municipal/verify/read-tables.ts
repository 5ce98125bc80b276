/** Second and third check: every cell has its column's type, every key is unique and leads somewhere. */
import { Day } from '../../../kernel/dates';
import { decodeUtf8 } from '../../../kernel/utf8';
import { type CsvRow, readCsv } from '../../csv';
import type { Packet } from '../../packet';
import type { FieldDescriptor, ResourceDescriptor } from '../descriptor';
import { type Finding, MOST_FINDINGS } from './finding';

/** A row by column name, as text; an empty cell is an empty text. */
export interface ReadRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface ReadTable {
  readonly resource: ResourceDescriptor;
  readonly rows: readonly ReadRow[];
}

export type ReadTables = ReadonlyMap<string, ReadTable>;

const FORMS: Readonly<Record<FieldDescriptor['type'], (cell: string) => boolean>> = {
  string: () => true,
  integer: (cell) => /^-?\d{1,15}$/.test(cell),
  number: (cell) => /^-?\d{1,13}(\.\d+)?$/.test(cell),
  date: (cell) => Day.safeParse(cell).success,
  boolean: (cell) => cell === 'true' || cell === 'false',
};

function cellFindings(resource: ResourceDescriptor, row: CsvRow): Finding[] {
  const { path } = resource;
  return resource.schema.fields.flatMap((field, index): Finding[] => {
    const cell = row.cells[index] ?? '';
    const place = { path, line: row.line, column: field.name };
    if (cell === '') {
      return field.constraints.required ? [{ code: 'verify.cellEmpty', params: place }] : [];
    }
    if (FORMS[field.type](cell)) return [];
    return [{ code: 'verify.cellWrongType', params: { ...place, type: field.type } }];
  });
}

function rowOf(resource: ResourceDescriptor, row: CsvRow): ReadRow {
  const cells = resource.schema.fields.map((field, index) => [field.name, row.cells[index] ?? '']);
  return { line: row.line, cells: Object.fromEntries(cells) };
}

export interface TablesRead {
  readonly tables: ReadTables;
  readonly findings: readonly Finding[];
}

export function readTables(resources: readonly ResourceDescriptor[], packet: Packet): TablesRead {
  const tables = new Map<string, ReadTable>();
  const findings: Finding[] = [];
  for (const resource of resources) {
    const read = readTable(resource, packet.get(resource.path) ?? new Uint8Array());
    findings.push(...read.findings);
    tables.set(resource.name, { resource, rows: read.rows });
  }
  return { tables, findings: findings.slice(0, MOST_FINDINGS) };
}

function readTable(
  resource: ResourceDescriptor,
  bytes: Uint8Array,
): { rows: ReadRow[]; findings: Finding[] } {
  const { path } = resource;
  const text = decodeUtf8(bytes);
  if (!text.ok) return { rows: [], findings: [{ code: 'verify.notText', params: { path } }] };
  const csv = readCsv(text.value);
  if (!csv.ok) {
    const { line, code: problem } = csv.error;
    return { rows: [], findings: [{ code: 'verify.csv', params: { path, line, problem } }] };
  }
  const expected = resource.schema.fields.map((field) => field.name);
  if (csv.value.header.join('\n') !== expected.join('\n')) {
    return { rows: [], findings: [{ code: 'verify.wrongHeader', params: { path } }] };
  }
  return {
    rows: csv.value.rows.map((row) => rowOf(resource, row)),
    findings: csv.value.rows.flatMap((row) => cellFindings(resource, row)),
  };
}

function keyOf(row: ReadRow, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => row.cells[column] ?? ''));
}

function doubleKeys({ resource, rows }: ReadTable): Finding[] {
  const seen = new Set<string>();
  return rows.flatMap((row): Finding[] => {
    const key = keyOf(row, resource.schema.primaryKey);
    if (seen.has(key)) return [{ code: 'verify.keyTwice', params: { path: resource.path, line: row.line } }];
    seen.add(key);
    return [];
  });
}

function looseKeys(table: ReadTable, tables: ReadTables): Finding[] {
  return (table.resource.schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const column = fields[0] ?? '';
    const known = new Set(
      (tables.get(reference.resource)?.rows ?? []).map((row) => row.cells[reference.fields[0] ?? ''] ?? ''),
    );
    return table.rows
      .filter((row) => row.cells[column] !== '' && !known.has(row.cells[column] ?? ''))
      .map((row): Finding => {
        return { code: 'verify.keyUnknown', params: { path: table.resource.path, line: row.line, column } };
      });
  });
}

export function checkKeys(tables: ReadTables): Finding[] {
  return [...tables.values()]
    .flatMap((table) => [...doubleKeys(table), ...looseKeys(table, tables)])
    .slice(0, MOST_FINDINGS);
}
