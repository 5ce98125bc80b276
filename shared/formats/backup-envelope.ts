/**
 * A backup as one file: a line that names the format, a header in JSON, the header's SHA-256, and then gzip over one
 * JSON line per row, per table in the order of the ids. Written so that any damage is noticed before anything is used.
 */
import { gzipSync, strFromU8, strToU8 } from 'fflate';
import { z } from 'zod';
import { FILE_KINDS, maxMegabytes } from '../ipc/file-purposes';
import { Instant } from '../kernel/dates';
import { canonicalJson, hashBytes, hashText, Sha256 } from '../kernel/hash';
import { Cents } from '../kernel/money';
import { err, ok, type Result } from '../kernel/result';
import { type BackupProblem, backupProblem } from './backup-problem';
import { totalsOf } from './backup-totals';
import { BACKUP_MAGIC } from './intake/content';
import { gunzipWithin, joined } from './intake/inflate';
import { jsonValueIn } from './intake/json';

export const BACKUP_FORMAT = 1;

const MAX_HEADER_BYTES = 1_000_000;
const LINE_END = 10;

const Count = z.int().nonnegative();

/** Where the fund stood when the backup was made; the rest of the header is reckoned here. */
export const BackupFacts = z.strictObject({
  appVersion: z.string().max(60),
  schemaVersion: z.int().positive(),
  madeAt: Instant,
  device: z.uuid(),
  auditSeq: Count,
  auditHash: Sha256,
  journalSeq: Count,
  journalHash: Sha256,
});
export type BackupFacts = z.infer<typeof BackupFacts>;

export const BackupHeader = BackupFacts.extend({
  format: z.literal(BACKUP_FORMAT),
  /** `none`: the contents are plain gzip. Later formats may seal them with a key. */
  sealing: z.literal('none'),
  tables: z.record(z.string(), z.strictObject({ rows: Count, cents: Cents })),
  plainBytes: Count,
  plainSha256: Sha256,
  packedBytes: Count,
  packedSha256: Sha256,
});
export type BackupHeader = z.infer<typeof BackupHeader>;

type Row = { readonly id: string };
/** Table name -> rows in the order of their ids. */
export type BackupTables = ReadonlyMap<string, readonly Row[]>;

export interface Backup {
  readonly header: BackupHeader;
  readonly tables: BackupTables;
}

export function writeBackup(facts: BackupFacts, tables: BackupTables): Uint8Array<ArrayBuffer> {
  const plain = plainLines(tables);
  const packed = gzipSync(plain, { mtime: 0 });
  const header: BackupHeader = {
    ...facts,
    format: BACKUP_FORMAT,
    sealing: 'none',
    tables: Object.fromEntries([...tables].map(([name, rows]) => [name, totalsOf(rows)])),
    plainBytes: plain.length,
    plainSha256: hashBytes(plain),
    packedBytes: packed.length,
    packedSha256: hashBytes(packed),
  };
  const text = canonicalJson(header);
  return joined([strToU8(`${BACKUP_MAGIC}${text}\n${hashText(text)}\n`), packed]);
}

/** Reads and checks all of it; `knownSchema` is the newest shape of rows that this app can read. */
export function readBackup(bytes: Uint8Array, knownSchema: number): Result<Backup, BackupProblem> {
  const opened = readHeader(bytes);
  if (!opened.ok) return opened;
  const { header, contents } = opened.value;
  if (header.schemaVersion > knownSchema) {
    return err(backupProblem('appNewer', { appVersion: header.appVersion }));
  }
  if (contents.length !== header.packedBytes) {
    return err(backupProblem('lengthDiffers', { said: header.packedBytes, found: contents.length }));
  }
  if (header.plainBytes > FILE_KINDS.backup.maxUnpackedBytes) {
    return err(backupProblem('tooLarge', { maxMegabytes: maxMegabytes('backup') }));
  }
  const altered = err(backupProblem('altered', { part: 'contents' }));
  if (hashBytes(contents) !== header.packedSha256) return altered;
  const unpacked = gunzipWithin(contents, header.plainBytes);
  if (!unpacked.ok || unpacked.value.length !== header.plainBytes) return altered;
  if (hashBytes(unpacked.value) !== header.plainSha256) return altered;
  const tables = readLines(unpacked.value);
  if (!tables.ok) return tables;
  const problem = totalsProblem(header, tables.value);
  return problem === null ? ok({ header, tables: tables.value }) : err(problem);
}

function readHeader(
  bytes: Uint8Array,
): Result<{ header: BackupHeader; contents: Uint8Array }, BackupProblem> {
  const start = BACKUP_MAGIC.length;
  const headerEnd = bytes.subarray(0, MAX_HEADER_BYTES).indexOf(LINE_END, start);
  const hashEnd = headerEnd < 0 ? -1 : bytes.subarray(0, MAX_HEADER_BYTES).indexOf(LINE_END, headerEnd + 1);
  if (strFromU8(bytes.subarray(0, start)) !== BACKUP_MAGIC || hashEnd < 0)
    return err(backupProblem('notABackup', {}));
  const text = bytes.subarray(start, headerEnd);
  if (strFromU8(bytes.subarray(headerEnd + 1, hashEnd)) !== hashBytes(text)) {
    return err(backupProblem('altered', { part: 'header' }));
  }
  const value = jsonValueIn(strFromU8(text));
  const version = z.looseObject({ format: z.int() }).safeParse(value);
  if (version.success && version.data.format > BACKUP_FORMAT) {
    return err(backupProblem('formatNewer', { format: version.data.format }));
  }
  const header = BackupHeader.safeParse(value);
  if (!header.success) return err(backupProblem('altered', { part: 'header' }));
  return ok({ header: header.data, contents: bytes.subarray(hashEnd + 1) });
}

const Line = z.strictObject({ table: z.string(), row: z.looseObject({ id: z.string() }) });

function readLines(plain: Uint8Array): Result<BackupTables, BackupProblem> {
  const tables = new Map<string, Row[]>();
  let start = 0;
  for (let line = 1; start < plain.length; line += 1) {
    const end = plain.indexOf(LINE_END, start);
    const text = end < 0 ? '' : strFromU8(plain.subarray(start, end));
    const parsed = Line.safeParse(jsonValueIn(text));
    if (!parsed.success) return err(backupProblem('lineNotReadable', { line }));
    const { table, row } = parsed.data;
    const rows = tables.get(table) ?? [];
    const last = rows.at(-1);
    if (last !== undefined && last.id >= row.id) return err(backupProblem('outOfOrder', { line }));
    rows.push(row);
    tables.set(table, rows);
    start = end + 1;
  }
  return ok(tables);
}

function totalsProblem(header: BackupHeader, tables: BackupTables): BackupProblem | null {
  for (const table of new Set([...Object.keys(header.tables), ...tables.keys()])) {
    const said = header.tables[table] ?? { rows: 0, cents: 0 };
    const found = totalsOf(tables.get(table) ?? []);
    if (said.rows !== found.rows) {
      return backupProblem('countDiffers', { table, said: said.rows, found: found.rows });
    }
    if (said.cents !== found.cents) return backupProblem('totalDiffers', { table });
  }
  return null;
}

function plainLines(tables: BackupTables): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const [table, rows] of tables) {
    for (const row of rows) parts.push(strToU8(`${canonicalJson({ table, row })}\n`));
  }
  return joined(parts);
}
