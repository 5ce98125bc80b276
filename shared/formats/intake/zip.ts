/** Opens a zip from elsewhere: limits on size, number and names; no links, no secrets, nothing packed inside. */
import { err, ok, type Result } from '../../kernel/result';
import { contentOf } from './content';
import { crc32 } from './crc32';
import { type Counter, createCounter, inflateEntry } from './inflate';
import { isSafeEntryName, shownName } from './names';
import { type IntakeProblem, intakeProblem } from './problem';
import { readDirectory, type ZipEntry } from './zip-directory';

/** Files by their name inside the zip; folders are left out. */
export type ZipFiles = ReadonlyMap<string, Uint8Array>;

export const MOST_ENTRIES = 1000;

const AS_IT_IS = 0;
const DEFLATED = 8;

/** `maxBytes`: of all files together, unpacked. */
export function openZip(bytes: Uint8Array, maxBytes: number): Result<ZipFiles, IntakeProblem> {
  const directory = readDirectory(bytes, MOST_ENTRIES);
  if (!directory.ok) {
    return err(
      directory.error === 'tooMany'
        ? intakeProblem('intake.tooManyEntries', { limit: MOST_ENTRIES })
        : intakeProblem('intake.damaged', { entry: null }),
    );
  }
  const counter = createCounter({ packed: bytes.length, maxBytes });
  const files = new Map<string, Uint8Array>();
  const names = new Set<string>();
  for (const entry of directory.value) {
    const problem = entryProblem(entry, names);
    if (problem !== null) return err(problem);
    names.add(sameName(entry.name));
    if (entry.isFolder) continue;
    const file = unpacked(bytes, entry, counter);
    if (!file.ok) return file;
    files.set(entry.name, file.value);
  }
  return ok(files);
}

/** Systems that do not tell capitals apart would put one file over the other. */
function sameName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function entryProblem(entry: ZipEntry, names: ReadonlySet<string>): IntakeProblem | null {
  const where = { entry: shownName(entry.name) };
  if (!isSafeEntryName(entry.name)) return intakeProblem('intake.unsafeName', where);
  if (names.has(sameName(entry.name))) return intakeProblem('intake.nameTwice', where);
  if (entry.isLink) return intakeProblem('intake.linkInside', where);
  return entry.isEncrypted ? intakeProblem('intake.encrypted', where) : null;
}

function unpacked(bytes: Uint8Array, entry: ZipEntry, counter: Counter): Result<Uint8Array, IntakeProblem> {
  const where = { entry: shownName(entry.name) };
  const packed = bytes.subarray(entry.start, entry.start + entry.packedBytes);
  const plain = plainOf(packed, entry, counter);
  if (!plain.ok) return plain;
  if (plain.value.length !== entry.plainBytes || crc32(plain.value) !== entry.crc) {
    return err(intakeProblem('intake.damaged', where));
  }
  const kind = contentOf(plain.value);
  const isPacked = kind === 'zip' || kind === 'gzip' || kind === 'archive';
  return isPacked ? err(intakeProblem('intake.zipInside', where)) : plain;
}

function plainOf(packed: Uint8Array, entry: ZipEntry, counter: Counter): Result<Uint8Array, IntakeProblem> {
  const entryName = shownName(entry.name);
  if (entry.method === DEFLATED) return inflateEntry(packed, counter, entryName);
  const problem =
    entry.method === AS_IT_IS
      ? counter.take(packed.length)
      : intakeProblem('intake.damaged', { entry: entryName });
  return problem === null ? ok(packed) : err(problem);
}
