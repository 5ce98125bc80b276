/**
 * The readable part of a backup: a line that names the format, a header in JSON, and a line of checksums: of the
 * header, and from format 2 on, of the sealed contents too.
 */
import { strFromU8, strToU8 } from 'fflate';
import { z } from 'zod';
import { Instant } from '../kernel/dates';
import { canonicalJson, hashBytes, hashText, Sha256 } from '../kernel/hash';
import { Cents } from '../kernel/money';
import { err, ok, type Result } from '../kernel/result';
import { type BackupProblem, backupProblem } from './backup-problem';
import { BACKUP_MAGIC } from './intake/content';
import { joined } from './intake/inflate';
import { jsonValueIn } from './intake/json';

export const BACKUP_FORMAT = 2;

/** A key file with thousands of persons in it is some hundred kilobytes. */
const MAX_HEADER_BYTES = 16_000_000;
const LINE_END = 10;

const Count = z.int().nonnegative();

/** Where the fund stood when the backup was made; the rest of the header is reckoned from its rows. */
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

const Tables = z.record(z.string(), z.strictObject({ rows: Count, cents: Cents }));
const Plain = { tables: Tables, plainBytes: Count, plainSha256: Sha256 };

/** The contents are plain gzip. */
const ReadableHeader = BackupFacts.extend({
  ...Plain,
  format: z.literal(1),
  sealing: z.literal('none'),
  packedBytes: Count,
  packedSha256: Sha256,
});
export type ReadableHeader = z.infer<typeof ReadableHeader>;

const SealedHeader = BackupFacts.extend({
  ...Plain,
  format: z.literal(2),
  sealing: z.literal('chacha20-poly1305'),
  keyId: z.uuid(),
  /** The key file, with the ways in that work on any computer; null: it opens where it was made only. */
  keyFile: z.string().nullable(),
  /** What each source has on the bank, in cents, by the id of the contribution. */
  balances: z.record(z.string(), Cents),
  sealedBytes: Count,
});
export type SealedHeader = z.infer<typeof SealedHeader>;

export const BackupHeader = z.discriminatedUnion('format', [ReadableHeader, SealedHeader]);
export type BackupHeader = z.infer<typeof BackupHeader>;

/** Asked first, so that a backup of a newer app is recognised whatever else is in it. */
const Versioned = z.looseObject({ format: z.int() });

export interface Envelope {
  readonly header: BackupHeader;
  /** The header as it stands in the file: what sealed contents are bound to. */
  readonly text: string;
  readonly contents: Uint8Array;
}

export function encodeEnvelope(
  text: string,
  contents: Uint8Array,
  format: BackupHeader['format'],
): Uint8Array<ArrayBuffer> {
  const sums = format === 1 ? hashText(text) : `${hashText(text)} ${hashBytes(contents)}`;
  return joined([strToU8(`${BACKUP_MAGIC}${text}\n${sums}\n`), contents]);
}

export function headerText(header: BackupHeader): string {
  return canonicalJson(header);
}

/** Checks the header; `contents` is of the right length, and as it was written where the format can tell. */
export function readEnvelope(bytes: Uint8Array): Result<Envelope, BackupProblem> {
  const start = BACKUP_MAGIC.length;
  const head = bytes.subarray(0, MAX_HEADER_BYTES);
  const headerEnd = head.indexOf(LINE_END, start);
  const sumsEnd = headerEnd < 0 ? -1 : head.indexOf(LINE_END, headerEnd + 1);
  if (strFromU8(bytes.subarray(0, start), true) !== BACKUP_MAGIC || sumsEnd < 0) {
    return err(backupProblem('notABackup', {}));
  }
  const inHeader = bytes.subarray(start, headerEnd);
  const [headerSum, contentsSum] = strFromU8(bytes.subarray(headerEnd + 1, sumsEnd), true).split(' ');
  const alteredHeader = err(backupProblem('altered', { part: 'header' }));
  if (headerSum !== hashBytes(inHeader)) return alteredHeader;
  const text = strFromU8(inHeader);
  const value = jsonValueIn(text);
  const version = Versioned.safeParse(value);
  if (version.success && version.data.format > BACKUP_FORMAT) {
    return err(backupProblem('formatNewer', { format: version.data.format }));
  }
  const parsed = BackupHeader.safeParse(value);
  if (!parsed.success) return alteredHeader;
  const header = parsed.data;
  const contents = bytes.subarray(sumsEnd + 1);
  const said = header.format === 1 ? header.packedBytes : header.sealedBytes;
  if (contents.length !== said) {
    return err(backupProblem('lengthDiffers', { said, found: contents.length }));
  }
  const saidSum = header.format === 1 ? header.packedSha256 : contentsSum;
  if (hashBytes(contents) !== saidSum) return err(backupProblem('altered', { part: 'contents' }));
  return ok({ header, text, contents });
}
