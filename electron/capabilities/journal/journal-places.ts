/** Makes, opens and puts aside journal files, without ever overwriting one. */
import { type FileHandle, mkdir, open, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { StoreName } from '@shared/ipc/contract';
import { type Failure, failure } from '@shared/ipc/failure';
import { err, ok, type Result } from '@shared/kernel/result';
import { HEADER_BYTES, type JournalIndex, type JournalScan, scanJournal } from './journal-file';

export type JournalOptions = {
  readonly folder: string;
  readonly store: StoreName;
  readonly now: () => Date;
  readonly syncFolder: (folder: string) => Promise<void>;
  /** Told when the end of a write that was cut off has been put aside. */
  readonly onTorn: (tornBytes: number) => void;
};

/** A journal that has been read and checked; `handle` is there once it exists on disk. */
export type OpenJournal = { handle: FileHandle | null; readonly index: JournalIndex; end: number };

type WholeScan = Extract<JournalScan, { kind: 'whole' }>;

export function journalPath({ folder, store }: JournalOptions): string {
  return join(folder, `${store}.journal`);
}

/** Reads and checks the file; puts a torn end aside; makes sure that what was read is on disk. */
export async function openJournal(options: JournalOptions): Promise<Result<OpenJournal, Failure>> {
  const path = journalPath(options);
  if (!(await exists(path))) return ok({ handle: null, index: { hashes: [], ends: [] }, end: 0 });
  const scan = await scanJournal(path);
  if (scan.kind === 'damaged') return err(failure('journal.damaged', { line: scan.line }));
  if (scan.kind === 'newer') return err(failure('journal.newer', { version: scan.version }));
  const handle = await open(path, 'r+');
  try {
    await mend(handle, scan, options);
  } catch (error) {
    await handle.close();
    throw error;
  }
  return ok({ handle, index: scan.index, end: Math.max(scan.end, HEADER_BYTES.length) });
}

/** Puts a torn end aside, writes a header that was torn anew, and has the disk confirm all that was read. */
async function mend(
  handle: FileHandle,
  { end, tornBytes }: WholeScan,
  options: JournalOptions,
): Promise<void> {
  if (tornBytes > 0) {
    const torn = Buffer.alloc(tornBytes);
    await handle.read(torn, 0, torn.length, end);
    await keepTorn(await freeName(journalPath(options), { now: options.now(), ending: 'torn' }), torn);
    await handle.truncate(end);
    options.onTorn(tornBytes);
  }
  if (end === 0) await handle.write(HEADER_BYTES, 0, HEADER_BYTES.length, 0);
  await handle.sync();
}

/** A new file with its header, in a folder that is made if need be. */
export async function createJournalFile(options: JournalOptions): Promise<FileHandle> {
  const { folder, syncFolder } = options;
  const path = journalPath(options);
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made !== undefined) await syncFolder(dirname(folder));
  await writeFile(path, HEADER_BYTES, { flag: 'wx', mode: 0o600 });
  await syncFolder(folder);
  return await open(path, 'r+');
}

/** Gives the file another name; that name, or null when there was no file. */
export async function putAside(options: JournalOptions): Promise<string | null> {
  const { folder, store, now, syncFolder } = options;
  const path = journalPath(options);
  if (!(await exists(path))) return null;
  const archive = await freeName(join(folder, store), { now: now(), ending: 'journal' });
  await rename(path, archive);
  await syncFolder(folder);
  return basename(archive);
}

export async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}

/** On disk before the same bytes are cut from the journal. */
async function keepTorn(path: string, bytes: Buffer): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** `<start>.<moment>.<ending>`, with a number when that is taken. */
async function freeName(start: string, { now, ending }: { now: Date; ending: string }): Promise<string> {
  const moment = now.toISOString().replaceAll(':', '-');
  for (let number = 1; ; number += 1) {
    const path = `${start}.${moment}${number === 1 ? '' : `-${number}`}.${ending}`;
    if (!(await exists(path))) return path;
  }
}
