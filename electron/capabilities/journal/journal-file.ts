/** Reads a journal file from disk and checks every line: lengths, hashes and the chain. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { JOURNAL_HEADER, JOURNAL_VERSION, JournalLine, journalLineText } from '@shared/ipc/journal-line';
import { NO_HASH, type Sha256 } from '@shared/kernel/hash';

/** Where each line ends in the file and what its hash is; the line with seq n stands at n - 1. */
export type JournalIndex = { readonly hashes: Sha256[]; readonly ends: number[] };

/** What chains a line to the one before it. */
export type JournalLink = Pick<JournalLine, 'seq' | 'previousHash' | 'hash'>;

/** `tornBytes`: what a write that was cut off left after the last whole line. */
export type JournalScan =
  | { readonly kind: 'whole'; readonly index: JournalIndex; readonly end: number; readonly tornBytes: number }
  | { readonly kind: 'damaged'; readonly line: number }
  | { readonly kind: 'newer'; readonly version: number };

const READ_BYTES = 1024 * 1024;
const LINE_END = 10;
/** Bytes one answer may carry, unless a single line is longer. */
export const PAGE_BYTES = 4_000_000;
export const HEADER_BYTES = Buffer.from(`${JOURNAL_HEADER}\n`);

/** One entry as it stands in the file. */
export function encodeLine(line: JournalLine): Buffer {
  const json = Buffer.from(journalLineText(line));
  return Buffer.concat([Buffer.from(`${json.length} ${line.hash} `), json, Buffer.from('\n')]);
}

/** The entry on one line of the file (without its line end); null when any part of it is not as it was written. */
export function decodeLine(bytes: Buffer): JournalLine | null {
  const framed = unframed(bytes);
  if (framed === null) return null;
  const { json, hash } = framed;
  const line = JournalLine.safeParse({ ...objectIn(json.toString('utf8')), hash });
  return line.success ? line.data : null;
}

/** The JSON of a line and its hash, when length and hash are as they say. */
function unframed(bytes: Buffer): { readonly json: Buffer; readonly hash: Sha256 } | null {
  const frame = /^(\d{1,9}) ([0-9a-f]{64}) /.exec(bytes.toString('latin1', 0, 80));
  if (frame === null) return null;
  const json = bytes.subarray(frame[0].length);
  if (json.length !== Number(frame[1])) return null;
  const hash = createHash('sha256').update(json).digest('hex') as Sha256;
  return hash === frame[2] ? { json, hash } : null;
}

/** How a line's JSON ends: its keys are sorted, and the body comes first. */
const TAIL = /","previousHash":"([0-9a-f]{64})","seq":([1-9]\d{0,14})\}$/;
const LONGEST_TAIL = 110;

/**
 * As `decodeLine`, only what chains the line: its hash covers the body, which is taken apart where it is read. Twice
 * as fast, and at every start it is done to the whole journal.
 */
export function linkOf(bytes: Buffer): JournalLink | null {
  const framed = unframed(bytes);
  if (framed === null) return null;
  const { json, hash } = framed;
  const tail = TAIL.exec(json.toString('latin1', Math.max(0, json.length - LONGEST_TAIL)));
  if (tail === null) return null;
  return { seq: Number(tail[2]), previousHash: tail[1] as Sha256, hash };
}

function objectIn(json: string): object {
  try {
    return Object(JSON.parse(json));
  } catch {
    return {};
  }
}

/** Whether a hash belongs to its line, reckoned by the machine's own SHA-256. */
export function hasOwnHash(line: JournalLine): boolean {
  return createHash('sha256').update(journalLineText(line)).digest('hex') === line.hash;
}

/** Reads the whole file once. Only an unfinished end counts as torn: a damaged line before it is damage. */
export async function scanJournal(path: string): Promise<JournalScan> {
  const index: JournalIndex = { hashes: [], ends: [] };
  let end = 0;
  let number = 0;
  for await (const { bytes, finished } of linesOf(path)) {
    number += 1;
    if (!finished) return { kind: 'whole', index, end, tornBytes: bytes.length };
    if (number === 1) {
      const version = versionOf(bytes);
      if (version === null) return { kind: 'damaged', line: 1 };
      if (version > JOURNAL_VERSION) return { kind: 'newer', version };
    } else {
      const line = linkOf(bytes);
      if (line === null || !followsOn(index, line)) return { kind: 'damaged', line: number };
      index.hashes.push(line.hash);
      index.ends.push(end + bytes.length + 1);
    }
    end += bytes.length + 1;
  }
  return { kind: 'whole', index, end, tornBytes: 0 };
}

/** Whether this line comes right after the last one. */
export function followsOn(index: JournalIndex, line: JournalLink): boolean {
  return line.seq === index.hashes.length + 1 && line.previousHash === (index.hashes.at(-1) ?? NO_HASH);
}

/** Version of the format that a first line names; null when it is no such line. */
export function versionOf(bytes: Buffer): number | null {
  const match = /^buurtpot-journal (\d{1,6})$/.exec(bytes.toString('utf8'));
  return match === null ? null : Number(match[1]);
}

/** As they stand in the file, without their ends. `finished` false: the file ends before the line does. */
export async function* linesOf(path: string): AsyncGenerator<{ bytes: Buffer; finished: boolean }> {
  let parts: Buffer[] = [];
  const stream: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: READ_BYTES });
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, from)) {
      const rest = chunk.subarray(from, at);
      yield { bytes: parts.length === 0 ? rest : Buffer.concat([...parts, rest]), finished: true };
      parts = [];
      from = at + 1;
    }
    if (from < chunk.length) parts.push(Buffer.from(chunk.subarray(from)));
  }
  if (parts.length > 0) yield { bytes: Buffer.concat(parts), finished: false };
}
