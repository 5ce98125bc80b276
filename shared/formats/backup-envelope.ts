/**
 * A backup as one file: a readable header, and then gzip over one JSON line per row, sealed with a key of the store
 * (format 2) or not at all (format 1). Written so that any damage is noticed before anything is used.
 */
import { gzipSync } from 'fflate';
import { FILE_KINDS, maxMegabytes } from '../ipc/file-purposes';
import { hashBytes } from '../kernel/hash';
import { type Cents, cents } from '../kernel/money';
import { err, ok, type Result } from '../kernel/result';
import {
  type BackupFacts,
  type BackupHeader,
  type Envelope,
  encodeEnvelope,
  headerText,
  type ReadableHeader,
  readEnvelope,
  type SealedHeader,
} from './backup-header';
import { type BackupTables, linesOf, readLines } from './backup-lines';
import { type BackupProblem, backupProblem } from './backup-problem';
import { type ContentsKey, openContents, SEAL_BYTES, sealContents } from './backup-seal';
import { totalsOf } from './backup-totals';
import { gunzipWithin } from './intake/inflate';

export interface Backup {
  readonly header: BackupHeader;
  readonly tables: BackupTables;
}

/** How the contents of a new backup are sealed. */
export interface BackupSealing extends ContentsKey {
  /** 12 bytes of chance. */
  readonly nonce: Uint8Array;
  /** The key file, for a backup that is to open on another computer. */
  readonly keyFile: string | null;
  readonly balances: Readonly<Record<string, Cents>>;
}

/** Format 1: anyone can read it. For made-up funds, and for a browser, which can hide nothing. */
export function writeBackup(facts: BackupFacts, tables: BackupTables): Uint8Array<ArrayBuffer> {
  const plain = linesOf(tables);
  const packed = gzipSync(plain, { mtime: 0 });
  const header: ReadableHeader = {
    ...facts,
    ...toldOf(tables, plain),
    format: 1,
    sealing: 'none',
    packedBytes: packed.length,
    packedSha256: hashBytes(packed),
  };
  return encodeEnvelope(headerText(header), packed, header.format);
}

/** Format 2: `tables` hold the rows as they stand on disk. */
export function writeSealedBackup(
  facts: BackupFacts,
  tables: BackupTables,
  { key, keyId, nonce, keyFile, balances }: BackupSealing,
): Uint8Array<ArrayBuffer> {
  const plain = linesOf(tables);
  const packed = gzipSync(plain, { mtime: 0 });
  const header: SealedHeader = {
    ...facts,
    ...toldOf(tables, plain),
    format: 2,
    sealing: 'chacha20-poly1305',
    keyId,
    keyFile,
    balances: { ...balances },
    sealedBytes: packed.length + SEAL_BYTES,
  };
  const text = headerText(header);
  return encodeEnvelope(text, sealContents(packed, { key, nonce, about: text }), header.format);
}

/** What this app can read: up to which shape of rows, and with which key; null: only what is not sealed. */
export interface BackupReading {
  readonly knownSchema: number;
  readonly key: ContentsKey | null;
}

/** Reads and checks all of it. `sealedElsewhere`: whole as far as can be told, but another key is needed. */
export function readBackup(
  bytes: Uint8Array,
  { knownSchema, key }: BackupReading,
): Result<Backup, BackupProblem> {
  const envelope = readEnvelope(bytes);
  if (!envelope.ok) return envelope;
  const { header } = envelope.value;
  if (header.schemaVersion > knownSchema) {
    return err(backupProblem('appNewer', { appVersion: header.appVersion }));
  }
  if (header.plainBytes > FILE_KINDS.backup.maxUnpackedBytes) {
    return err(backupProblem('tooLarge', { maxMegabytes: maxMegabytes('backup') }));
  }
  const packed = packedIn(envelope.value, key);
  if (!packed.ok) return packed;
  const altered = err(backupProblem('altered', { part: 'contents' }));
  const unpacked = gunzipWithin(packed.value, header.plainBytes);
  if (!unpacked.ok || unpacked.value.length !== header.plainBytes) return altered;
  if (hashBytes(unpacked.value) !== header.plainSha256) return altered;
  const tables = readContents(header, unpacked.value);
  return tables.ok ? ok({ header, tables: tables.value }) : tables;
}

/** The rows, once they are unpacked and their hash is right. */
export function readContents(
  header: Pick<BackupHeader, 'tables'>,
  plain: Uint8Array,
): Result<BackupTables, BackupProblem> {
  const tables = readLines(plain);
  if (!tables.ok) return tables;
  const problem = totalsProblem(header, tables.value);
  return problem === null ? tables : err(problem);
}

function packedIn(
  { header, text, contents }: Envelope,
  key: ContentsKey | null,
): Result<Uint8Array, BackupProblem> {
  if (header.format === 1) return ok(contents);
  if (key?.keyId !== header.keyId) {
    return err(backupProblem('sealedElsewhere', { keyId: header.keyId, keyFile: header.keyFile }));
  }
  const packed = openContents(contents, key.key, text);
  return packed === null ? err(backupProblem('altered', { part: 'contents' })) : ok(packed);
}

function totalsProblem(header: Pick<BackupHeader, 'tables'>, tables: BackupTables): BackupProblem | null {
  for (const table of new Set([...Object.keys(header.tables), ...tables.keys()])) {
    const said = header.tables[table] ?? { rows: 0, cents: 0 };
    const found = totalsOf(tables.get(table) ?? []);
    if (said.rows !== found.rows) {
      return backupProblem('countDiffers', { table, said: said.rows, found: found.rows });
    }
    if (BigInt(said.cents) !== found.cents) return backupProblem('totalDiffers', { table });
  }
  return null;
}

function toldOf(
  tables: BackupTables,
  plain: Uint8Array,
): Pick<BackupHeader, 'tables' | 'plainBytes' | 'plainSha256'> {
  return {
    tables: Object.fromEntries([...tables].map(([name, rows]) => [name, toldTotals(rows)])),
    plainBytes: plain.length,
    plainSha256: hashBytes(plain),
  };
}

/** Throws where the sum is no amount: such rows are in no store. */
function toldTotals(rows: readonly unknown[]): { readonly rows: number; readonly cents: Cents } {
  const found = totalsOf(rows);
  return { rows: found.rows, cents: cents(Number(found.cents)) };
}
