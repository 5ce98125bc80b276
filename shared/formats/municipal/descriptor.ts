/** `datapackage.json` of the Data Package standard 2.0 (Frictionless): what is in the zip, with size and hash. */
import { z } from 'zod';
import { Instant } from '../../kernel/dates';
import { canonicalJson, hashBytes, hashText, NO_HASH, Sha256 } from '../../kernel/hash';
import type { ColumnType, ExportMark, ExportTable } from './layout';

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

/** Size and hash of one file in the zip. */
const FileMark = z.object({
  bytes: z.int().nonnegative(),
  hash: z.templateLiteral(['sha256:', z.string().regex(/^[0-9a-f]{64}$/)]),
});

const ResourceDescriptor = FileMark.extend({
  name: z.string().regex(/^[a-z0-9_-]+$/),
  path: z.string().regex(/^data\/[a-z0-9_-]+\.csv$/),
  title: z.string(),
  type: z.literal('table'),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  dialect: z.object({ delimiter: z.literal(','), header: z.literal(true) }),
  schema: z.object({
    fields: z.array(FieldDescriptor).min(1),
    primaryKey: z.array(z.string()).min(1),
    /** Left out where there are none: the standard allows no empty list. */
    foreignKeys: z.array(KeyReference).min(1).optional(),
    missingValues: z.array(z.string()),
  }),
});
export type ResourceDescriptor = z.infer<typeof ResourceDescriptor>;

const CompanionFile = FileMark.extend({ path: z.string().regex(/^[A-Za-z0-9_-]+\.[a-z]+$/) });
export type CompanionFile = z.infer<typeof CompanionFile>;

export const PackageDescriptor = z.object({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string(),
  title: z.string(),
  created: Instant,
  resources: z.array(ResourceDescriptor).min(1),
  /** Our own property: the layout, the version that wrote it, where the audit chain stood and the other files. */
  buurtpot: z.object({
    layout: z.literal('municipality-1'),
    appVersion: z.string(),
    auditHead: Sha256,
    /** The files beside the tables, so that they cannot change unseen either. */
    files: z.array(CompanionFile),
    /** SHA-256 of this description without this line, as canonical JSON: see `sealOf`. */
    seal: Sha256,
  }),
});
export type PackageDescriptor = z.infer<typeof PackageDescriptor>;

function markOf(bytes: Uint8Array): z.infer<typeof FileMark> {
  return { bytes: bytes.length, hash: `sha256:${hashBytes(bytes)}` };
}

export function resourcePath(table: string): string {
  return `data/${table}.csv`;
}

function foreignKeysOf({ foreignKeys }: ExportTable): Pick<ResourceDescriptor['schema'], 'foreignKeys'> {
  if (foreignKeys.length === 0) return {};
  return {
    foreignKeys: foreignKeys.map(({ column, table: resource, tableColumn }) => ({
      fields: [column],
      reference: { resource, fields: [tableColumn] },
    })),
  };
}

/** The standard knows no amounts of money: they are numbers there. */
function fieldType(type: ColumnType): FieldDescriptor['type'] {
  return type === 'euro' ? 'number' : type;
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
    ...markOf(bytes),
    dialect: { delimiter: ',', header: true },
    schema: {
      fields: table.columns.map(({ name, type, title, required }) => ({
        name,
        type: fieldType(type),
        title,
        constraints: { required },
      })),
      primaryKey: [...table.primaryKey],
      ...foreignKeysOf(table),
      missingValues: [''],
    },
  };
}

const Sealed = z.looseObject({ buurtpot: z.looseObject({ seal: z.unknown() }) });

/** Shows a description that changed by accident; who changes it on purpose can make a new seal. */
export function sealOf(description: unknown): Sha256 {
  const parsed = Sealed.safeParse(description);
  if (!parsed.success) return NO_HASH;
  const { seal: _seal, ...rest } = parsed.data.buurtpot;
  return hashText(canonicalJson({ ...parsed.data, buurtpot: rest }));
}

export interface WrittenTable {
  readonly table: ExportTable;
  readonly bytes: Uint8Array;
}

export interface WrittenFiles {
  readonly tables: readonly WrittenTable[];
  /** The other files by name, `datapackage.json` itself left out. */
  readonly companions: ReadonlyMap<string, Uint8Array>;
}

export function describePackage(
  title: string,
  { tables, companions }: WrittenFiles,
  mark: ExportMark,
): PackageDescriptor {
  const description: PackageDescriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gemeenschapsfonds',
    title,
    created: mark.madeAt,
    resources: tables.map(({ table, bytes }) => resourceOf(table, bytes)),
    buurtpot: {
      layout: 'municipality-1',
      appVersion: mark.appVersion,
      auditHead: mark.auditHead,
      files: [...companions].map(([path, bytes]) => ({ path, ...markOf(bytes) })),
      seal: NO_HASH,
    },
  };
  const seal = sealOf(description);
  return { ...description, buurtpot: { ...description.buurtpot, seal } };
}
