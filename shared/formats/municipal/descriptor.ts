/** `datapackage.json` of the Data Package standard 2.0 (Frictionless): what is in the zip, with size and hash. */
import { z } from 'zod';
import { Instant } from '../../kernel/dates';
import { hashBytes, Sha256 } from '../../kernel/hash';
import type { ExportMark, ExportTable } from './layout';

const FieldDescriptor = z.object({
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'number', 'date', 'boolean']),
  title: z.string(),
  constraints: z.object({ required: z.boolean() }),
});
export type FieldDescriptor = z.infer<typeof FieldDescriptor>;

const KeyReference = z.object({
  fields: z.array(z.string()).length(1),
  reference: z.object({ resource: z.string(), fields: z.array(z.string()).length(1) }),
});

const ResourceDescriptor = z.object({
  name: z.string().regex(/^[a-z0-9_-]+$/),
  path: z.string().regex(/^data\/[a-z0-9_-]+\.csv$/),
  title: z.string(),
  type: z.literal('table'),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  bytes: z.int().nonnegative(),
  hash: z.templateLiteral(['sha256:', z.string().regex(/^[0-9a-f]{64}$/)]),
  dialect: z.object({ delimiter: z.literal(','), header: z.literal(true) }),
  schema: z.object({
    fields: z.array(FieldDescriptor).min(1),
    primaryKey: z.array(z.string()).min(1),
    foreignKeys: z.array(KeyReference),
    missingValues: z.array(z.string()),
  }),
});
export type ResourceDescriptor = z.infer<typeof ResourceDescriptor>;

export const PackageDescriptor = z.object({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string(),
  title: z.string(),
  created: Instant,
  resources: z.array(ResourceDescriptor).min(1),
  /** Our own property: the layout, the version that wrote it and where the audit chain stood. */
  buurtpot: z.object({
    layout: z.literal('municipality-1'),
    appVersion: z.string(),
    auditHead: Sha256,
  }),
});
export type PackageDescriptor = z.infer<typeof PackageDescriptor>;

export function resourcePath(table: string): string {
  return `data/${table}.csv`;
}

function resourceOf(table: ExportTable, bytes: Uint8Array): ResourceDescriptor {
  return {
    name: table.name,
    path: resourcePath(table.name),
    title: table.title,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${hashBytes(bytes)}`,
    dialect: { delimiter: ',', header: true },
    schema: {
      fields: table.columns.map(({ name, type, title, required }) => ({
        name,
        type,
        title,
        constraints: { required },
      })),
      primaryKey: [...table.primaryKey],
      foreignKeys: table.foreignKeys.map(({ column, table: resource, tableColumn }) => ({
        fields: [column],
        reference: { resource, fields: [tableColumn] },
      })),
      missingValues: [''],
    },
  };
}

export interface WrittenTable {
  readonly table: ExportTable;
  readonly bytes: Uint8Array;
}

export function describePackage(
  title: string,
  written: readonly WrittenTable[],
  mark: ExportMark,
): PackageDescriptor {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gemeenschapsfonds',
    title,
    created: mark.madeAt,
    resources: written.map(({ table, bytes }) => resourceOf(table, bytes)),
    buurtpot: { layout: 'municipality-1', appVersion: mark.appVersion, auditHead: mark.auditHead },
  };
}
