/** A zip of named files: packed the same to the byte every time, opened with limits on size, number and names. */
import { Unzip, UnzipInflate, zipSync } from 'fflate';
import { err, ok, type Result } from '../kernel/result';

export type Packet = ReadonlyMap<string, Uint8Array>;

export type PacketProblem =
  | 'packet.notAZip'
  | 'packet.tooLarge'
  | 'packet.tooManyFiles'
  | 'packet.unsafeName'
  | 'packet.nameTwice';

const MOST_FILES = 1000;
/** Unpacked; a zip that is larger itself is not even read. */
export const MOST_BYTES = 200 * 1024 * 1024;
const CHUNK = 64 * 1024;

/** Midday on 1 January 1980, the first day a zip can write: the same content gives the same bytes. */
const FIXED_TIME = '1980-01-01T12:00:00';

export function packPacket(files: Packet): Uint8Array {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: FIXED_TIME });
}

/** Plain relative names only: no drive, no `..`, no backslash, no control characters. */
function isSafeName(name: string): boolean {
  const parts = name.split('/');
  const printable = [...name].every((char) => (char.codePointAt(0) ?? 0) >= 32);
  return (
    printable &&
    name.length <= 255 &&
    !name.includes('\\') &&
    !name.includes(':') &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..')
  );
}

interface Opening {
  readonly files: Map<string, Uint8Array[]>;
  total: number;
  problem: PacketProblem | null;
}

/** Counts what comes out while inflating and stops at the limit, whatever the zip claims about itself. */
export function openPacket(bytes: Uint8Array): Result<Packet, PacketProblem> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return err('packet.notAZip');
  const opening: Opening = { files: new Map(), total: 0, problem: null };
  const unzip = new Unzip((file) => {
    if (file.name.endsWith('/')) return;
    opening.problem ??= problemOfName(file.name, opening);
    if (opening.problem !== null) return;
    const chunks: Uint8Array[] = [];
    opening.files.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      opening.total += chunk?.length ?? 0;
      if (error !== null) opening.problem ??= 'packet.notAZip';
      else if (opening.total > MOST_BYTES) opening.problem ??= 'packet.tooLarge';
      else chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && opening.problem === null; at += CHUNK) {
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    }
  } catch {
    return err('packet.notAZip');
  }
  if (opening.problem !== null) return err(opening.problem);
  return ok(new Map([...opening.files].map(([name, chunks]) => [name, joined(chunks)])));
}

function problemOfName(name: string, opening: Opening): PacketProblem | null {
  if (!isSafeName(name)) return 'packet.unsafeName';
  if (opening.files.has(name)) return 'packet.nameTwice';
  return opening.files.size >= MOST_FILES ? 'packet.tooManyFiles' : null;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
