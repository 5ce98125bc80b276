/** Reads a damaged journal from a point that is known from elsewhere: what a copy of the fund says it was made at. */
import type { Response } from '@shared/ipc/contract';
import { type Failure, failure } from '@shared/ipc/failure';
import { JOURNAL_VERSION, type JournalLine } from '@shared/ipc/journal-line';
import type { Sha256 } from '@shared/kernel/hash';
import { err, ok, type Result } from '@shared/kernel/result';
import { decodeLine, type JournalLink, linesOf, linkOf, PAGE_BYTES, versionOf } from './journal-file';
import { exists } from './journal-places';

/** A line by its number and hash; 0 and no hash: before the first. */
export type JournalPoint = { readonly seq: number; readonly hash: Sha256 };

type Page = { readonly point: JournalPoint; readonly limit: number };
type Answer = Result<Response<'journal.read'>, Failure>;

/** Where the reading stands; what is damaged counts from the point on only. */
type Reading = {
  last: JournalPoint;
  /** Whether the journal holds the point at all. */
  isFound: boolean;
  isBroken: boolean;
  /** The highest number that a line still says it has. */
  highest: number;
  /** Lines after that which say nothing any more. */
  illegible: number;
};

/** Every page reads the file from its beginning: it is done once, when all else is lost. */
export async function readAfterPoint(path: string, { point, limit }: Page): Promise<Answer> {
  if (!(await exists(path))) return ok({ lines: [], done: true, unread: 0 });
  const reading: Reading = {
    last: point,
    isFound: point.seq === 0,
    isBroken: false,
    highest: 0,
    illegible: 0,
  };
  const lines: JournalLine[] = [];
  let taken = 0;
  let isFirst = true;
  for await (const { bytes, finished } of linesOf(path)) {
    if (!finished) break;
    const version = isFirst ? versionOf(bytes) : null;
    if (version !== null && version > JOURNAL_VERSION) return err(failure('journal.newer', { version }));
    isFirst = false;
    if (version !== null) continue;
    const line = follow(reading, bytes);
    if (line === null) continue;
    taken += bytes.length;
    const isFull = lines.length > 0 && (lines.length === limit || taken > PAGE_BYTES);
    if (isFull) return ok({ lines, done: false });
    lines.push(line);
  }
  return ok({ lines, done: true, ...unreadOf(reading) });
}

/** The line, when it is the next one after the point; the reading goes on by it. */
function follow(reading: Reading, bytes: Buffer): JournalLine | null {
  const link = linkOf(bytes);
  if (link === null) {
    reading.illegible += 1;
    reading.isBroken = reading.isFound;
    return null;
  }
  reading.highest = Math.max(reading.highest, link.seq);
  reading.illegible = 0;
  if (reading.isBroken) return null;
  if (comesNext(reading.last, link)) {
    reading.isFound = true;
    const line = decodeLine(bytes);
    if (line === null) reading.isBroken = true;
    else reading.last = { seq: line.seq, hash: line.hash };
    return line;
  }
  const isThePoint = link.seq === reading.last.seq && link.hash === reading.last.hash;
  reading.isBroken = reading.isFound;
  reading.isFound = reading.isFound || isThePoint;
  return null;
}

/** The line of the point itself need not be legible: the one after it names its hash. */
function comesNext(last: JournalPoint, link: JournalLink): boolean {
  return link.seq === last.seq + 1 && link.previousHash === last.hash;
}

function unreadOf({ isFound, isBroken, last, highest, illegible }: Reading): { unread?: number } {
  if (isFound && !isBroken) return {};
  return { unread: Math.max(0, highest + illegible - last.seq) };
}
